import type { Cell, Table } from '../../../../shared/document/document.ts';
import { colors, styles, textColumn, type Color, type Column, type TextStyle } from '../design.ts';
import type { TextExtent } from '../text/measure-text.ts';
import { paragraphOf } from '../text/paragraph.ts';
import { divideWidth } from './column-widths.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext } from './layout-context.ts';
import { layRow, type RowDesign } from './lay-row.ts';
import { plain, setText } from './set-text.ts';
import {
  heightOf,
  keptAtEnds,
  keptWithNext,
  withBefore,
  type LaidBlock,
  type Mark,
  type Strip,
} from './strip.ts';
import { withBar } from './unconfirmed-bar.ts';
import { textTag, type Tag } from './tag.ts';

const padding = 5;
/** Room for a line by hand: 10 mm. */
const lowestToFill = 28;

function headDesign(accent: Color): RowDesign {
  return {
    ...textColumn,
    above: 3.5,
    below: 4,
    rule: { color: accent, thickness: 0.8 },
    fill: colors.header,
  };
}

const bodyDesign: RowDesign = {
  ...textColumn,
  above: 3,
  below: 3.6,
  rule: { color: colors.hairline, thickness: 0.4 },
  fill: undefined,
};

interface LaidRow {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

function headCell(text: string): Cell {
  return { inlines: plain(text), source: undefined };
}

function measureCell({ inlines }: Cell, style: TextStyle): TextExtent {
  const { least, most } = paragraphOf(toRuns(inlines, style)).measure();
  return { least: least + 2 * padding, most: most + 2 * padding + 0.5 };
}

/** Shares of the width where cells are empty and tell nothing: those to be filled are as wide as can be. */
function sharesToFill(toFill: 'rows' | 'columns', count: number): readonly number[] {
  if (toFill === 'rows' || count === 1) return Array.from({ length: count }, () => 1 / count);
  const ofQuestions = 0.4;
  const ofAnswers = (1 - ofQuestions) / (count - 1);
  return Array.from({ length: count }, (_, at) => (at === 0 ? ofQuestions : ofAnswers));
}

function layColumns(table: Table): readonly Column[] {
  let left = textColumn.left;
  return divideTable(table).map((width) => {
    const column = { left: left + padding, width: width - 2 * padding };
    left += width;
    return column;
  });
}

function divideTable({ columns, rows, toFill }: Table): readonly number[] {
  if (toFill) {
    return sharesToFill(toFill, columns.length).map((share) => share * textColumn.width);
  }
  const extents = [
    columns.map((head) => measureCell(headCell(head), styles.tableHead)),
    ...rows.map((row) =>
      columns.map((_, at) => measureCell(row[at] ?? headCell(''), styles.tableCell)),
    ),
  ];
  return divideWidth(extents, textColumn.width);
}

/** The table with a header cell for every cell of its rows: no cell is left out. */
function withAllColumns(table: Table): Table {
  const count = Math.max(table.columns.length, ...table.rows.map((row) => row.length));
  return { ...table, columns: Array.from({ length: count }, (_, at) => table.columns[at] ?? '') };
}

function layCells(
  cells: readonly Cell[],
  columns: readonly Column[],
  style: TextStyle,
  tags: readonly Tag[],
  context: LayoutContext,
): readonly (readonly Strip[])[] {
  return columns.map((column, index) => {
    const { inlines, source, unconfirmed } = cells[index] ?? headCell('');
    const text = setText({ inlines, style, column, source, tag: tags[index] }, context);
    return withBar(text, column.left, unconfirmed);
  });
}

function layHead(table: Table, columns: readonly Column[], context: LayoutContext): LaidRow {
  const tags = columns.map(() => textTag('TH', { scope: 'Column' }));
  const cells = layCells(table.columns.map(headCell), columns, styles.tableHead, tags, context);
  const strips = keptWithNext(layRow(cells, headDesign(context.accent)));
  return { strips, tag: { kind: 'TR', children: tags } };
}

/** The row at least as high as handwriting, with a line between its columns. */
function layRowToFill(
  cells: readonly (readonly Strip[])[],
  columns: readonly Column[],
): readonly Strip[] {
  const missing = Math.max(0, lowestToFill - heightOf(layRow(cells, bodyDesign)));
  const strips = layRow(cells, { ...bodyDesign, below: bodyDesign.below + missing });
  const lineAt = ({ left }: Column, { height }: Strip): Mark => ({
    x: left - padding,
    y: 0,
    width: 0.4,
    height,
    color: colors.hairline,
  });
  return strips.map((strip) => ({
    ...strip,
    marks: [...strip.marks, ...columns.slice(1).map((column) => lineAt(column, strip))],
  }));
}

function layBodyRow(
  row: readonly Cell[],
  columns: readonly Column[],
  { toFill }: Table,
  context: LayoutContext,
): LaidRow {
  const tags = columns.map((_, index) =>
    index === 0 ? textTag('TH', { scope: 'Row' }) : textTag('TD'),
  );
  const cells = layCells(row, columns, styles.tableCell, tags, context);
  const strips = toFill ? layRowToFill(cells, columns) : layRow(cells, bodyDesign);
  return { strips, tag: { kind: 'TR', children: tags } };
}

/** The head as it is repeated on the next page: seen, but not read aloud again. */
function toRepeated(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => ({
    ...strip,
    lines: strip.lines.map((line) => ({ ...line, tag: undefined })),
  }));
}

/** A table with a head that is repeated on every page and rows that are not divided. */
export function layTable(given: Table, context: LayoutContext): LaidBlock {
  const table = withAllColumns(given);
  if (table.columns.length === 0) return { strips: [], tags: [] };
  const columns = layColumns(table);
  const head = layHead(table, columns, context);
  const rows = table.rows.map((row) => layBodyRow(row, columns, table, context));
  const repeated = toRepeated(head.strips);
  const body = keptAtEnds(rows.map(({ strips }) => strips));
  return {
    strips: withBefore([...head.strips, ...body.map((strip) => ({ ...strip, head: repeated }))], 7),
    tags: [
      {
        kind: 'Table',
        summary: table.caption,
        children: [head.tag, ...rows.map(({ tag }) => tag)],
      },
    ],
    after: 9,
  };
}
