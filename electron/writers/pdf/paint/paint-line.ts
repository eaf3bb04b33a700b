import type { LinePiece } from '../text/line.ts';
import { number, type EncodedStretch, type Encoder } from './encoder.ts';
import { fillColor } from './paint-marks.ts';

/** Whether one operator can show both: the second follows without a jump, in the same style. */
function joins(before: LinePiece, after: LinePiece): boolean {
  const meets = Math.abs(before.x + before.width - after.x) < 0.01;
  return meets && before.style.text === after.style.text;
}

function groupPieces(pieces: readonly LinePiece[]): readonly (readonly LinePiece[])[] {
  const groups: LinePiece[][] = [];
  let last: LinePiece | undefined;
  for (const piece of pieces) {
    if (last && joins(last, piece)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    last = piece;
  }
  return groups;
}

/** Neighbours of one font and height become one operand: <0001> <0002> is <00010002>. */
function joinStretches(stretches: readonly EncodedStretch[]): readonly EncodedStretch[] {
  const joined: EncodedStretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.font === stretch.font && last.rise === stretch.rise) {
      joined[joined.length - 1] = { ...last, codes: last.codes + stretch.codes };
    } else joined.push(stretch);
  }
  return joined;
}

function paintStretch(
  { font, rise, codes }: EncodedStretch,
  size: number,
  encoder: Encoder,
): string {
  const shown = `/${encoder.useFont(font)} ${number(size)} Tf [${codes.replaceAll('><', '')}] TJ`;
  return rise === 0 ? shown : `${number((rise * size) / 1000)} Ts ${shown} 0 Ts`;
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
  const stretches = joinStretches(pieces.flatMap(({ shaped }) => encoder.encode(shaped)));
  const shown = stretches.map((stretch) => paintStretch(stretch, size, encoder)).join(' ');
  // The page is upside down so that lengths run from its top; text is turned back.
  const start = `BT ${fillColor(color)} 1 0 0 -1 ${number(x + first.x)} ${number(baseline)} Tm`;
  return `${start} ${shown} ET`;
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
