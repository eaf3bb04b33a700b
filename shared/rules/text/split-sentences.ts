/** Between two sentences of a line. */
const gap = /(?<=[.!?])\s+(?=[\p{Lu}"”])/u;

/** The sentences of a text; every line and every item of a list stands alone. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(gap))
    .map((sentence) => sentence.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** The words of a sentence, by which two are the same whatever their signs and capitals. */
export function sentenceKey(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The text without the sentences that have one of the keys; a line that holds nothing else goes too. */
export function withoutSentences(text: string, keys: readonly string[]): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const sentences = line.split(gap);
      const kept = sentences.filter((sentence) => !keys.includes(sentenceKey(sentence)));
      if (kept.length === sentences.length) return [line];
      return kept.length === 0 ? [] : [kept.join(' ')];
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A sentence is looked for so far from its place: a longer one has no end to find. */
const reach = 500;

const stop = '\\n|[.!?](?:\\s|$)';
// A denial before "but" says nothing of what comes after it.
const turn = '[,;]\\s+(?:mutta|vaan|men|utan|but|however)\\s';
const ends = { sentence: new RegExp(stop), clause: new RegExp(`${stop}|${turn}`, 'i') };

function around(text: string, index: number, end: RegExp): string {
  const before =
    text
      .slice(Math.max(0, index - reach), index)
      .split(end)
      .at(-1) ?? '';
  const [after = ''] = text.slice(index, index + reach).split(end);
  return before + after;
}

/** The sentence around a place of the text. */
export function sentenceAt(text: string, index: number): string {
  return around(text, index, ends.sentence);
}

/** The part of that sentence without what is set against it by "but". */
export function clauseAt(text: string, index: number): string {
  return around(text, index, ends.clause);
}

const item = /^\s*(?:[-–—•*·]|\d{1,2}[.)]\s)/;

/** How many lines a copied sentence was broken into: the next line goes on in small letters. */
function wrappedLines(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => {
    const next = lines[index + 1] ?? '';
    return line.length < 40 || /[.:;!?]\s*$/.test(line) || !/^\s*\p{Ll}/u.test(next);
  });
  return end < 0 ? lines.length : end;
}

/** The sentence around a place, with the rest of it on the next lines, or the items of the list that it begins. */
export function passageAt(text: string, index: number): string {
  const sentence = sentenceAt(text, index);
  const near = Math.max(0, index - reach);
  const start = near + text.slice(near, index + 1).lastIndexOf('\n') + 1;
  const [line = '', ...rest] = text.slice(start, index + reach).split('\n');
  if (/[.!?]\s/.test(line.slice(index - start))) return sentence;
  const wrapped = wrappedLines([line, ...rest]);
  const lines = rest.slice(wrapped).filter((each) => each.trim() !== '');
  const end = lines.findIndex((each) => !item.test(each));
  const items = end < 0 ? lines : lines.slice(0, end);
  return [sentence, ...rest.slice(0, wrapped), ...items].join('\n');
}
