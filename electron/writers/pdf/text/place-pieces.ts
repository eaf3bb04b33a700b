import type { LinePiece } from './line.ts';

type Unplaced = Omit<LinePiece, 'x'>;

/** The end of the phrase that starts here: words from right to left and the spaces between them. */
function endOfPhrase(pieces: readonly Unplaced[], start: number): number {
  let end = start + 1;
  for (let index = end; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.shaped.rightToLeft) end = index + 1;
    else if (!piece?.shaped.signs.every(({ sign }) => sign.letters === ' ')) break;
  }
  return end;
}

function mirrorPhrases(pieces: readonly Unplaced[]): readonly LinePiece[] {
  const placed: LinePiece[] = [];
  let x = 0;
  for (let index = 0; index < pieces.length;) {
    const end = pieces[index]?.shaped.rightToLeft ? endOfPhrase(pieces, index) : index + 1;
    const phrase = pieces.slice(index, end);
    const width = phrase.reduce((sum, piece) => sum + piece.width, 0);
    let left = x + width;
    for (const piece of phrase) placed.push({ ...piece, x: (left -= piece.width) });
    x += width;
    index = end;
  }
  return placed;
}

/**
 * Gives each piece its place on the line. Reading order stays; a phrase from right to left is mirrored
 * in its room. Enough for names and addresses in running text, not the whole of Unicode's annex 9.
 */
export function placePieces(pieces: readonly Unplaced[]): readonly LinePiece[] {
  if (pieces.some(({ shaped }) => shaped.rightToLeft)) return mirrorPhrases(pieces);
  let x = 0;
  return pieces.map(({ shaped, style, width }) => {
    const piece = { shaped, style, width, x };
    x += width;
    return piece;
  });
}
