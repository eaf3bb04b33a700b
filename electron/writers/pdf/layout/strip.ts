import type { Logo } from '../../../../shared/document/document.ts';
import type { FigureLayout } from '../../../../shared/document/figure/figure-layout.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import type { Color, TextStyle } from '../design.ts';
import type { Line, LinkTarget } from '../text/line.ts';
import type { Tag } from './tag.ts';

/** A filled rectangle, from the top left corner of its strip: rules, tints, highlights and leaders. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Color;
  /** A row of dots as wide as the rectangle, on its lower edge. */
  readonly dotted?: true;
}

export interface PlacedLine {
  /** From the left edge of the page. */
  readonly x: number;
  /** Of the baseline, from the top of the strip. */
  readonly y: number;
  readonly line: Line;
  /** Undefined for what is repeated or mere decoration. */
  readonly tag: Tag | undefined;
  /** The answer that it came from. */
  readonly source?: AnswerPlace | undefined;
}

/** What is seen as a whole and read aloud by its alternative text; its corner counts from its strip. */
export type Picture = {
  readonly tag: Tag;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
} & (
  | { readonly kind: 'logo'; readonly logo: Logo }
  | {
      readonly kind: 'figure';
      readonly layout: FigureLayout;
      /** Its texts, from the corner of the picture. */
      readonly lines: readonly PlacedLine[];
    }
);

export interface Bookmark {
  /** A part of a binder, a section, a heading within a section. */
  readonly level: 0 | 1 | 2;
  readonly title: string;
}

/** A line of the table of contents that still wants its page number. */
export interface PageReference {
  /** The block that the line leads to, by its place in the document. */
  readonly block: number;
  readonly style: TextStyle;
  readonly tag: Tag;
  readonly link: LinkTarget;
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
  readonly picture?: Picture;
  /** The head of a table, repeated where this strip begins a page. */
  readonly head?: readonly Strip[];
  readonly bookmark?: Bookmark;
  /** Always begins a page. */
  readonly startsPage?: true;
  /** The block that begins here, where the table of contents leads to it. */
  readonly target?: number;
  readonly reference?: PageReference;
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
  const [first] = strips;
  return first ? strips.with(0, { ...first, before }) : strips;
}

/** The strips, all of which stay with what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, keepWithNext: true }));
}

/** The strips, the last of which stays with what follows; the others as they are. */
export function keptToNext(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1);
  return last ? strips.with(-1, { ...last, keepWithNext: true }) : strips;
}

/** The rows, all of which stand on one page. */
export function keptWhole(rows: readonly (readonly Strip[])[]): readonly Strip[] {
  return rows.flatMap((row, index) => (index < rows.length - 1 ? keptToNext(row) : row));
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

/** What a strip shows. */
export type Shown = Pick<Strip, 'lines' | 'marks'>;

/** What is shown, moved downwards. */
export function lowered({ lines, marks }: Shown, by: number): Shown {
  return {
    lines: lines.map((line) => ({ ...line, y: line.y + by })),
    marks: marks.length === 0 ? marks : marks.map((mark) => ({ ...mark, y: mark.y + by })),
  };
}

/** What strips of the same height show together, the cells of a row, with room above them. */
export function besideEachOther(cells: readonly Shown[], above = 0): Shown {
  const moved = above === 0 ? cells : cells.map((cell) => lowered(cell, above));
  const [first] = moved;
  if (first && moved.length === 1) return { lines: first.lines, marks: first.marks };
  return {
    lines: moved.flatMap(({ lines }) => lines),
    marks: moved.flatMap(({ marks }) => marks),
  };
}
