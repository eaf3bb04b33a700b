import { orderFromLeft, type Direction } from '../../../../shared/util/bidi.ts';
import { joinStretches } from '../fonts/stretches.ts';
import type { LinePiece, Phrase } from './line.ts';
import type { WordPart } from './tokens.ts';

/** A part of a word, or a space, set on a line. */
interface SetPart extends WordPart {
  readonly phrase?: Phrase;
}

function joinPiece(parts: readonly SetPart[], { style, phrase }: SetPart, x: number): LinePiece {
  const words = parts.map(({ shaped }) => shaped);
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  return { words, stretches: joinStretches(words), style, x, width, phrase };
}

/** Neighbours of one style and one phrase as one piece. */
function joinParts(parts: readonly SetPart[], left: number): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let x = left;
  for (let start = 0, end = 0; start < parts.length; start = end) {
    const first = parts[start];
    if (!first) break;
    while (parts[end]?.style === first.style && parts[end]?.phrase === first.phrase) end += 1;
    const piece = joinPiece(parts.slice(start, end), first, x);
    pieces.push(piece);
    x += piece.width;
  }
  return pieces;
}

function lettersOf({ shaped: { signs, rightToLeft } }: SetPart): string {
  const letters = signs.map(({ sign }) => sign.letters).join('');
  return rightToLeft ? Array.from(letters).reverse().join('') : letters;
}

function isSpace(part: SetPart): boolean {
  return lettersOf(part).trim() === '';
}

function isInPhrase({ direction }: SetPart): boolean {
  return direction !== undefined && direction.level > 0;
}

/** Neighbours from right to left, and numbers among them, are read as one phrase. */
function findPhrases(parts: readonly SetPart[]): readonly SetPart[] {
  const found: SetPart[] = [];
  for (let start = 0, end = 0; start < parts.length; start = end) {
    while (end < parts.length && parts.slice(end, end + 1).every(isInPhrase)) end += 1;
    const inside = parts.slice(start, end);
    const phrase = { text: inside.map(lettersOf).join('') };
    found.push(...inside.map((part) => ({ ...part, phrase })));
    const outside = parts.slice(end, (end += 1));
    found.push(...outside);
  }
  return found;
}

/** How far the spaces at the end hang out of a line. */
function hangingWidth(parts: readonly SetPart[]): number {
  const last = parts.findLastIndex((part) => !isSpace(part));
  return parts.slice(last + 1).reduce((sum, { width }) => sum + width, 0);
}

/** The parts of words as they stand from left to right. */
function placePhrases(parts: readonly SetPart[], base: Direction['base']): readonly LinePiece[] {
  const phrased = findPhrases(parts);
  const order = orderFromLeft(
    phrased.map((part) => ({ level: part.direction?.level ?? base, base, isSpace: isSpace(part) })),
  );
  const placed = order.flatMap((index) => phrased.slice(index, index + 1));
  // A line from right to left ends on its left; its ink begins at the margin all the same.
  return joinParts(placed, base === 1 ? -hangingWidth(parts) : 0);
}

/** Gives each piece its place on the line, from left to right. */
export function placePieces(parts: readonly SetPart[]): readonly LinePiece[] {
  const directed = parts.find(({ direction }) => direction);
  return directed?.direction ? placePhrases(parts, directed.direction.base) : joinParts(parts, 0);
}
