/** The sentences of a text; every line and every item of a list stands alone. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[\p{Lu}"”])/u))
    .map((sentence) => sentence.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** A sentence is looked for so far from its place: a longer one has no end to find. */
const reach = 500;

/** The sentence around a place of the text. */
export function sentenceAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - reach), index);
  const after = text.slice(index, index + reach);
  const start = before.split(/\n|[.!?]\s/).at(-1) ?? '';
  const end = after.search(/\n|[.!?](\s|$)/);
  return start + (end < 0 ? after : after.slice(0, end));
}
