// A small strict reader of XML, so that "well formed" is not what some forgiving parser takes.

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const name = '[A-Za-z_][\\w.:-]*';
const token = new RegExp(
  `<\\?xml [^>]*\\?>|</(${name})\\s*>|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
// XML 1.0, production 2: everything but these characters.
const forbidden =
  // eslint-disable-next-line no-control-regex -- control characters are the subject of this expression
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The root element; throws where the text is not well-formed XML 1.0. */
export function parseXml(xml: string): XmlElement {
  if (forbidden.test(xml)) throw new Error('A character that XML forbids');
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const match = token.exec(xml);
    if (!match) throw new Error(`Not well formed at ${String(at)}: ${xml.slice(at, at + 60)}`);
    take(match, open);
  }
  const roots = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [element] = roots;
  if (open.length !== 1 || roots.length !== 1 || !element || typeof element === 'string') {
    throw new Error('Not exactly one closed root element');
  }
  return element;
}

function take(match: RegExpExecArray, open: OpenElement[]): void {
  const [, closed, opened, attributes = '', empty, text] = match;
  const parent = open.at(-1);
  if (!parent) throw new Error('Text after the root element');
  if (text !== undefined) parent.children.push(decode(text));
  if (opened !== undefined) {
    const element = { name: opened, attributes: parseAttributes(attributes), children: [] };
    parent.children.push(element);
    if (empty === '') open.push(element);
  }
  if (closed !== undefined) {
    if (closed !== parent.name) throw new Error(`${parent.name} is closed as ${closed}`);
    open.pop();
  }
}

function parseAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of text.matchAll(attribute)) {
    if (attributes.has(key)) throw new Error(`The attribute ${key} stands twice`);
    attributes.set(key, decode(double ?? single ?? ''));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]*;?)/g, (all, body: string) => {
    const number = /^#(?:x([0-9a-fA-F]+)|(\d+));$/.exec(body);
    const letter = number
      ? String.fromCodePoint(number[1] ? parseInt(number[1], 16) : Number(number[2]))
      : entities[body.slice(0, -1)];
    if (letter === undefined || !body.endsWith(';') || forbidden.test(letter)) {
      throw new Error(`Not a reference: ${all}`);
    }
    return letter;
  });
}

/** All elements of the name below the element, in document order. */
export function findAll(element: XmlElement, wanted: string): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.name === wanted ? [child] : []), ...findAll(child, wanted)],
  );
}

/** The first element of the name below the element. */
export function findFirst(element: XmlElement, wanted: string): XmlElement | undefined {
  return findAll(element, wanted)[0];
}

/** The value of w:val of the first element of the name below the element. */
export function findValue(element: XmlElement, wanted: string): string | undefined {
  return findFirst(element, wanted)?.attributes.get('w:val');
}

/** The text right inside the first element of the name below the element. */
export function findText(element: XmlElement, wanted: string): string | undefined {
  return findFirst(element, wanted)
    ?.children.filter((child) => typeof child === 'string')
    .join('');
}
