/** A key that stands twice in one object of a JSON text: of two values, a parser keeps the last without a word. */
export interface DuplicateKey {
  /** Where it stands: keys with dots between them, places in lists counted from one. */
  readonly path: string;
  /** The line of the second one, counted from one. */
  readonly line: number;
}

/** An object or a list that is open at a place of the text. */
interface Open {
  /** Undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key or the place in the list that is at hand. */
  at: string;
  count: number;
  expectsKey: boolean;
}

/** The first duplicate key of a text that is JSON; undefined where there is none. */
export function findDuplicateKey(json: string): DuplicateKey | undefined {
  const open: Open[] = [];
  for (let index = 0; index < json.length; index += 1) {
    const top = open.at(-1);
    const letter = json[index] ?? '';
    switch (letter) {
      case '{':
        open.push({ keys: new Set(), at: '', count: 0, expectsKey: true });
        break;
      case '[':
        open.push({ keys: undefined, at: '[1]', count: 1, expectsKey: false });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (top) next(top);
        break;
      case '"': {
        const end = endOfString(json, index);
        if (top?.expectsKey === true && takeKey(top, json.slice(index, end + 1))) {
          return { path: pathOf(open), line: lineAt(json, index) };
        }
        index = end;
        break;
      }
      default:
    }
  }
  return undefined;
}

/** What comes behind a comma: the next key of an object, or the next value of a list. */
function next(top: Open): void {
  top.expectsKey = top.keys !== undefined;
  top.count += 1;
  if (!top.keys) top.at = `[${String(top.count)}]`;
}

/** True where the object has the key already. */
function takeKey(top: Open, quoted: string): boolean {
  const key = quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);
  const isTaken = top.keys?.has(key) === true;
  top.keys?.add(key);
  top.at = key;
  top.expectsKey = false;
  return isTaken;
}

/** The quote that ends the string: one with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
}

function pathOf(open: readonly Open[]): string {
  return open
    .map(({ at }) => at)
    .join('.')
    .replaceAll('.[', '[');
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
