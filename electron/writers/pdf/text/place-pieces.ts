import type { ShapedText } from '../fonts/shape-text.ts';
import { joinStretches } from '../fonts/stretches.ts';
import type { LinePiece, RunStyle } from './line.ts';

/** A word or a space, set on a line. */
export interface SetWord {
  readonly shaped: ShapedText;
  readonly style: RunStyle;
  readonly width: number;
}

/** The end of the phrase that starts here: words from right to left and the spaces between them. */
function endOfPhrase(words: readonly SetWord[], start: number): number {
  let end = start + 1;
  for (let index = end; index < words.length; index += 1) {
    const word = words[index];
    if (word?.shaped.rightToLeft) end = index + 1;
    else if (!word?.shaped.signs.every(({ sign }) => sign.letters === ' ')) break;
  }
  return end;
}

function toPiece(words: readonly SetWord[], style: RunStyle, x: number): LinePiece {
  const shaped = words.map((word) => word.shaped);
  return {
    words: shaped,
    stretches: joinStretches(shaped.flatMap(({ stretches }) => stretches)),
    style,
    x,
    width: words.reduce((sum, { width }) => sum + width, 0),
  };
}

function mirrorPhrases(words: readonly SetWord[]): readonly LinePiece[] {
  const placed: LinePiece[] = [];
  let x = 0;
  for (let index = 0; index < words.length;) {
    const end = words[index]?.shaped.rightToLeft ? endOfPhrase(words, index) : index + 1;
    const phrase = words.slice(index, end);
    const width = phrase.reduce((sum, word) => sum + word.width, 0);
    let left = x + width;
    for (const word of phrase) placed.push(toPiece([word], word.style, (left -= word.width)));
    x += width;
    index = end;
  }
  return placed;
}

/** Neighbours of one style as one piece. */
function joinWords(words: readonly SetWord[]): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let x = 0;
  for (let start = 0, end = 0; start < words.length; start = end) {
    const style = words[start]?.style;
    while (end < words.length && words[end]?.style === style) end += 1;
    if (!style) break;
    const piece = toPiece(words.slice(start, end), style, x);
    pieces.push(piece);
    x += piece.width;
  }
  return pieces;
}

/**
 * Gives each piece its place on the line. Reading order stays; a phrase from right to left is mirrored
 * in its room. Enough for names and addresses in running text, not the whole of Unicode's annex 9.
 */
export function placePieces(words: readonly SetWord[]): readonly LinePiece[] {
  return words.some(({ shaped }) => shaped.rightToLeft) ? mirrorPhrases(words) : joinWords(words);
}
