// Where a line may end without a space (Unicode's annex 14): Chinese and Japanese break between their signs, Thai
// between words that only a dictionary tells apart.

/** Signs that fill a square: a line may end before and after each. */
const square =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Bopomofo}\\u3000-\\u303f\\uff00-\\uffef]';
/** What closes a clause, small kana and signs of repetition stay with what is before them. */
const closing =
  '[\\p{Pe}\\p{Pf}\\p{Po}\\p{M}ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶーｰ々〻ゝゞヽヾ〜～]';
/** What opens a quotation stays with what follows. */
const opening = '[\\p{Ps}\\p{Pi}"\']';
const squareBreak = new RegExp(
  `(?:(?<=${square})|(?=${square}))(?<=\\S)(?<!${opening})(?!${closing})(?=\\S)`,
  'u',
);
const hasSquare = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;

const hasThai = /\p{Script=Thai}/u;

function splitThai(text: string): readonly string[] {
  const words = new Intl.Segmenter('th', { granularity: 'word' });
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** Longer words are taken in bites, so that a pasted megabyte without spaces is set as well. */
const longestBite = 120;
// Letters and their marks stay together.
const bite = new RegExp(`(?:\\P{M}\\p{M}{0,8}|\\p{M}){1,${String(longestBite)}}`, 'gsu');

function splitWord(text: string): readonly string[] {
  if (hasSquare.test(text)) return text.split(squareBreak);
  return hasThai.test(text) ? splitThai(text) : [text];
}

/** A text without spaces in the pieces that may stand on lines of their own. */
export function splitUnspaced(text: string): readonly string[] {
  return splitWord(text).flatMap((word) =>
    word.length <= longestBite ? [word] : (word.match(bite) ?? []),
  );
}
