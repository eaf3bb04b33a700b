import type { Stretch } from '../fonts/stretches.ts';
import type { LinePiece } from '../text/line.ts';
import type { Encoder } from './encoder.ts';
import { number } from './numbers.ts';
import { fillColor } from './paint-marks.ts';

function paintStretch(stretch: Stretch, size: number, encoder: Encoder): string {
  const { font, operand } = encoder.encode(stretch);
  const shown = `/${font} ${number(size)} Tf ${operand} TJ`;
  const { rise } = stretch;
  return rise === 0 ? shown : `${number((rise * size) / 1000)} Ts ${shown} 0 Ts`;
}

function paintPiece(piece: LinePiece, x: number, baseline: number, encoder: Encoder): string {
  const { size, color } = piece.style.text;
  const shown = piece.stretches.map((stretch) => paintStretch(stretch, size, encoder)).join(' ');
  // The page is upside down so that lengths run from its top; text is turned back.
  const start = `BT ${fillColor(color)} 1 0 0 -1 ${number(x + piece.x)} ${number(baseline)} Tm`;
  return `${start} ${shown} ET`;
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
