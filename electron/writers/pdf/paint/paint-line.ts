import type { LinePiece } from '../text/line.ts';
import type { FontName } from '../fonts/font-files.ts';
import type { PlacedSign } from '../fonts/shape-text.ts';
import { number, type Encoder } from './encoder.ts';
import { fillColor } from './paint-marks.ts';

/** Signs that one operator shows: of one font, at one height. */
interface Stretch {
  readonly font: FontName;
  readonly rise: number;
  readonly signs: readonly PlacedSign[];
}

function toStretches(signs: readonly PlacedSign[]): readonly Stretch[] {
  const stretches: { font: FontName; rise: number; signs: PlacedSign[] }[] = [];
  for (const placed of signs) {
    const last = stretches.at(-1);
    if (last?.font === placed.sign.font && last.rise === placed.dy) last.signs.push(placed);
    else stretches.push({ font: placed.sign.font, rise: placed.dy, signs: [placed] });
  }
  return stretches;
}

function joins(before: LinePiece, after: LinePiece): boolean {
  const meets = Math.abs(before.x + before.width - after.x) < 0.01;
  return meets && before.style.text === after.style.text;
}

function groupPieces(pieces: readonly LinePiece[]): readonly (readonly LinePiece[])[] {
  const groups: LinePiece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joins(last, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function paintGroup(
  pieces: readonly LinePiece[],
  x: number,
  baseline: number,
  encoder: Encoder,
): string {
  const [first] = pieces;
  if (!first) return '';
  const { size, color } = first.style.text;
  const stretches = toStretches(pieces.flatMap(({ shaped }) => shaped.signs));
  const shown = stretches.map(({ font, rise, signs }) => {
    const raised = rise === 0 ? '' : `${number((rise * size) / 1000)} Ts `;
    const lowered = rise === 0 ? '' : ' 0 Ts';
    const face = `/${encoder.useFont(font)} ${number(size)} Tf`;
    return `${face} ${raised}[${encoder.encode(signs)}] TJ${lowered}`;
  });
  // The page is upside down so that lengths run from its top; text is turned back.
  const start = `BT ${fillColor(color)} 1 0 0 -1 ${number(x + first.x)} ${number(baseline)} Tm`;
  return `${start} ${shown.join(' ')} ET`;
}

/** The operators that show pieces of a line that begins at x. */
export function paintPieces(
  pieces: readonly LinePiece[],
  x: number,
  baseline: number,
  encoder: Encoder,
): string {
  return groupPieces(pieces)
    .map((group) => paintGroup(group, x, baseline, encoder))
    .join('\n');
}
