import { showCodes } from '../fonts/stretches.ts';
import type { LinePiece } from '../text/line.ts';
import type { Encoder } from './encoder.ts';
import { number } from './numbers.ts';
import { fillColor } from './paint-marks.ts';

function paintStretches({ stretches, style }: LinePiece, encoder: Encoder): string {
  const shown = stretches.map((stretch) => {
    const { font, codes } = encoder.encode(stretch);
    return showCodes(font, style.text.size, stretch.rise, codes);
  });
  return shown.join(' ');
}

function paintPiece(piece: LinePiece, x: number, baseline: number, encoder: Encoder): string {
  const { face, color } = piece.style.text;
  if (piece.shown !== undefined) encoder.useCommon(face);
  const shown = piece.shown ?? paintStretches(piece, encoder);
  // The page is upside down so that lengths run from its top; text is turned back.
  const place = `1 0 0 -1 ${number(x + piece.x)} ${number(baseline)} Tm`;
  return `BT ${fillColor(color)} ${place} ${shown} ET`;
}

/** The operators that show pieces of a line that begins at x. */
export function paintPieces(
  pieces: readonly LinePiece[],
  x: number,
  baseline: number,
  encoder: Encoder,
): string {
  return pieces.map((piece) => paintPiece(piece, x, baseline, encoder)).join('\n');
}
