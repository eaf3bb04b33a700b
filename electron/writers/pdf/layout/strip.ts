import type { Color } from '../design.ts';
import type { Line } from '../text/line.ts';
import type { Tag } from './tag.ts';

/** A filled rectangle, from the top left corner of its strip: rules, tints and highlights. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Color;
}

export interface PlacedLine {
  /** From the left edge of the page. */
  readonly x: number;
  /** Of the baseline, from the top of the strip. */
  readonly y: number;
  readonly line: Line;
  /** Undefined for what is repeated or mere decoration. */
  readonly tag: Tag | undefined;
}

export interface Bookmark {
  readonly level: 1 | 2;
  readonly title: string;
}

/** The smallest part of a page that is never divided: as high as one line of text. */
export interface Strip {
  /** Empty room above, left out at the top of a page. */
  readonly before: number;
  readonly height: number;
  /** Stands on the same page as the next strip. */
  readonly keepWithNext: boolean;
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly Mark[];
  /** The head of a table, repeated where this strip begins a page. */
  readonly head?: readonly Strip[];
  readonly bookmark?: Bookmark;
}

/** A block as strips and as tags; the tags stand in the structure tree in this order. */
export interface LaidBlock {
  readonly strips: readonly Strip[];
  readonly tags: readonly Tag[];
  /** The least room between this block and the next. */
  readonly after?: number;
}

/** The strips with empty room above the first. */
export function withBefore(strips: readonly Strip[], before: number): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, before } : strip));
}

/** The strips, all of which stay with what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}

/** The strips, the last of which stays with what follows; the others as they are. */
export function keptToNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, keepWithNext: true } : strip,
  );
}

/** The rows, the first two and the last two of which stay together unless they are high. */
export function keptAtEnds(rows: readonly (readonly Strip[])[]): readonly Strip[] {
  return rows.flatMap((row, index) => {
    const atEnd = index === 0 || index === rows.length - 2;
    const low = row.length <= 3 && index < rows.length - 1;
    return atEnd && low ? keptToNext(row) : row;
  });
}

/** The height of strips one under another. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { before, height }) => sum + before + height, 0);
}

/** What strips of the same height show together: the cells of a row. */
export function besideEachOther(cells: readonly Strip[]): Pick<Strip, 'lines' | 'marks'> {
  return {
    lines: cells.flatMap(({ lines }) => lines),
    marks: cells.flatMap(({ marks }) => marks),
  };
}
