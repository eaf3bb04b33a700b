import { page, type Color } from '../design.ts';
import { besideEachOther, type Mark, type Strip } from './strip.ts';

export interface RowDesign {
  readonly left: number;
  readonly width: number;
  readonly above: number;
  readonly below: number;
  /** A hairline under the row. */
  readonly rule: { readonly color: Color; readonly thickness: number } | undefined;
  readonly fill: Color | undefined;
}

/** Rows higher than this may be divided between pages. */
const highestKept = (page.bottom - page.top) * 0.4;

function fillOf({ left, width, fill }: RowDesign, height: number): readonly Mark[] {
  return fill ? [{ x: left, y: 0, width, height, color: fill }] : [];
}

function ruleOf({ left, width, rule }: RowDesign, height: number): readonly Mark[] {
  if (!rule) return [];
  const { thickness, color } = rule;
  return [{ x: left, y: height - thickness, width, height: thickness, color }];
}

function highestOf(cell: readonly Strip[]): number {
  return cell.reduce((highest, { height }) => Math.max(highest, height), 0);
}

/** Sets cells beside each other; a high row can be divided between lines, two of them staying together. */
export function layRow(cells: readonly (readonly Strip[])[], design: RowDesign): readonly Strip[] {
  const count = Math.max(1, ...cells.map((cell) => cell.length));
  const leading = Math.max(0, ...cells.map(highestOf));
  const divided = count * leading > highestKept;
  return [...Array(count).keys()].map((index): Strip => {
    const above = index === 0 ? design.above : 0;
    const below = index === count - 1 ? design.below : 0;
    const height = above + leading + below;
    const parts = cells.flatMap((cell) => cell[index] ?? []);
    const { lines, marks } = besideEachOther(parts, above);
    const rule = index === count - 1 ? ruleOf(design, height) : [];
    const ends = index === 0 || index === count - 2;
    return {
      before: 0,
      height,
      keepWithNext: index < count - 1 && (ends || !divided),
      lines,
      marks: [...fillOf(design, height), ...rule, ...marks],
    };
  });
}
