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
