// How high Word sets each block, in points, from the measures of the styles. Only a guess: it fills the
// page numbers of the contents until the reader lets Word count them.
import type {
  Block,
  Inlines,
  List,
  Paragraph,
  Table,
} from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { columnWidths } from '../tables/column-widths.ts';
import { placeFigure } from '../figure/place-figure.ts';
import { textEms } from '../text/letter-widths.ts';
import { textWidth } from '../page.ts';

const body = { size: 10.5, line: 14.5, width: textWidth / 20 };
const cell = { size: 9.5, line: 12.5, width: 0 };
const value = { size: 10.5, line: 14, width: textWidth / 20 - 122 };
const termCell = { size: 10, line: 14, width: 108 };
const headings = {
  1: { size: 13.5, line: 17.5, width: body.width },
  2: { size: 11.5, line: 15, width: body.width },
  3: { size: 10.5, line: 14, width: body.width },
};
/** Above and below a heading, less what stands below the text before it: the larger one counts. */
const spaceAround = { 1: 16, 2: 10, 3: 6 };
/** Above and below the text of a cell. */
const cellSpace = 6;
/** The low paragraph, and what a heading keeps free that has no text before it. */
const afterTable = 11;

/** The heights of what a page break may stand between: lines, items, rows. */
export function estimateRows(block: Block, entries: number): readonly number[] {
  switch (block.kind) {
    case 'heading':
      return [spaceAround[block.level] + heightOf(block.text, headings[block.level])];
    case 'paragraph':
    case 'list':
      return flow(block);
    case 'box':
      return [14, ...block.blocks.flatMap(flow)];
    case 'details':
      return [
        ...block.rows.map(
          ({ term, inlines }) =>
            Math.max(heightOf(term, termCell), heightOf(textOf(inlines), value)) + cellSpace,
        ),
        afterTable,
      ];
    case 'table':
      return [...tableRows(block), afterTable];
    case 'signature':
      return [62, 62, afterTable];
    case 'part':
      return [58];
    case 'contents':
      return [23, ...Array.from({ length: entries }, () => 16)];
    case 'fill-in':
      return [25 + (block.hint === '' ? 0 : 12), ...roomRows(block.room)];
    case 'figure':
      return [placeFigure(block).height + 36];
    default:
      return assertNever(block);
  }
}

function flow(block: Paragraph | List): readonly number[] {
  const texts = block.kind === 'list' ? block.items : [block];
  return texts.flatMap(({ inlines }) => {
    const count = countLines(textOf(inlines), body);
    const after = block.kind === 'list' ? 3 : 6;
    return Array.from({ length: count }, (_, index) =>
      index === count - 1 ? body.line + after : body.line,
    );
  });
}

function tableRows(table: Table): readonly number[] {
  const widths = columnWidths(table, textWidth).map((width) => width / 20 - 12);
  const rowHeight = (texts: readonly string[]) =>
    Math.max(
      ...texts.map((text, index) => heightOf(text, { ...cell, width: widths[index] ?? 0 })),
    ) + cellSpace;
  return [
    rowHeight(table.columns),
    ...table.rows.map((row) =>
      Math.max(table.toFill ? 28 : 0, rowHeight(row.map(({ inlines }) => textOf(inlines)))),
    ),
  ];
}

function roomRows(room: Extract<Block, { kind: 'fill-in' }>['room']): readonly number[] {
  const { length, height } =
    room.kind === 'lines'
      ? { length: room.count, height: 26 }
      : { length: room.options.length, height: 17.5 };
  return Array.from({ length }, () => height);
}

interface Setting {
  readonly size: number;
  readonly line: number;
  readonly width: number;
}

function heightOf(text: string, setting: Setting): number {
  return countLines(text, setting) * setting.line;
}

/** Lines of a text; words that do not fit leave a little of each line empty. */
function countLines(text: string, { size, width }: Setting): number {
  const room = Math.max(width, size) * 0.97;
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textEms(line) * size) / room)), 0);
}

function textOf(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join('');
}
