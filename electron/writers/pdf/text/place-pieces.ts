import { orderFromLeft, type Direction } from '../../../../shared/util/bidi.ts';
import type { ShapedText } from '../fonts/shape-text.ts';
import { joinStretches } from '../fonts/stretches.ts';
import type { LinePiece, Phrase, RunStyle } from './line.ts';

/** A word or a space, set on a line. */
export interface SetWord {
  readonly shaped: ShapedText;
  readonly style: RunStyle;
  readonly width: number;
  readonly direction: Direction | undefined;
  readonly phrase?: Phrase;
}

/** Neighbours of one style and one phrase as one piece. */
function joinWords(words: readonly SetWord[], left: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let x = left;
  for (let start = 0, end = 0; start < words.length; start = end) {
    const first = words[start];
    if (!first) break;
    const { style, phrase } = first;
    while (end < words.length && words[end]?.style === style && words[end]?.phrase === phrase)
      end += 1;
    const joined = words.slice(start, end);
    const width = joined.reduce((sum, word) => sum + word.width, 0);
    const shaped = joined.map((word) => word.shaped);
    const stretches = joinStretches(shaped.flatMap((word) => word.stretches));
    pieces.push({ words: shaped, stretches, style, x, width, phrase });
    x += width;
  }
  return pieces;
}

function lettersOf({ shaped: { signs, rightToLeft } }: SetWord): string {
  const letters = signs.map(({ sign }) => sign.letters).join('');
  return rightToLeft ? Array.from(letters).reverse().join('') : letters;
}

function isSpace(word: SetWord): boolean {
  return lettersOf(word).trim() === '';
}

function isInPhrase({ direction }: SetWord): boolean {
  return direction !== undefined && direction.level > 0;
}

/** Neighbours from right to left, and numbers among them, are read as one phrase. */
function findPhrases(words: readonly SetWord[]): readonly SetWord[] {
  const found: SetWord[] = [];
  for (let start = 0, end = 0; start < words.length; start = end) {
    while (end < words.length && words.slice(end, end + 1).every(isInPhrase)) end += 1;
    const inside = words.slice(start, end);
    const phrase = { text: inside.map(lettersOf).join('') };
    found.push(...inside.map((word) => ({ ...word, phrase })));
    const outside = words.slice(end, (end += 1));
    found.push(...outside);
  }
  return found;
}

/** How far the spaces at the end hang out of a line. */
function hangingWidth(words: readonly SetWord[]): number {
  const last = words.findLastIndex((word) => !isSpace(word));
  return words.slice(last + 1).reduce((sum, { width }) => sum + width, 0);
}

/** The words as they stand from left to right. */
function placePhrases(words: readonly SetWord[], base: Direction['base']): readonly LinePiece[] {
  const phrased = findPhrases(words);
  const order = orderFromLeft(
    phrased.map((word) => ({ level: word.direction?.level ?? base, base, isSpace: isSpace(word) })),
  );
  const placed = order.flatMap((index) => phrased.slice(index, index + 1));
  // A line from right to left ends on its left; its ink begins at the margin all the same.
  return joinWords(placed, base === 1 ? -hangingWidth(words) : 0);
}

/** Gives each piece its place on the line, from left to right. */
export function placePieces(words: readonly SetWord[]): readonly LinePiece[] {
  const directed = words.find(({ direction }) => direction);
  return directed?.direction ? placePhrases(words, directed.direction.base) : joinWords(words, 0);
}
