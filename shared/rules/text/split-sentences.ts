/** The sentences of a text; every line and every item of a list stands alone. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => line.split(/(?<=[.!?])\s+(?=[\p{Lu}"”])/u))
    .map((sentence) => sentence.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** The sentence around a place of the text. */
export function sentenceAt(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s+(?!.*[.!?]\s)[^]*$/)) + 1;
  const rest = text.slice(index);
  const end = rest.search(/\n|[.!?](\s|$)/);
  return text.slice(start, end < 0 ? text.length : index + end);
}
