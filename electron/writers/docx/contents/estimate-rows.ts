// How high Word sets each block, in points, from the measures of the styles. Only a guess: it fills the
// page numbers of the contents until the reader lets Word count them.
import type {
  Block,
  Details,
  Inlines,
  List,
  Paragraph,
  Table,
} from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { columnWidths } from '../tables/column-widths.ts';
import { placeFigure } from '../figure/place-figure.ts';
import { textEms } from '../text/letter-widths.ts';
import { mm, textWidth } from '../page.ts';
import { termWidthOf } from '../tables/term-width.ts';

const body = { size: 10, line: 13.5, width: textWidth / 20 };
const cell = { size: 9.5, line: 12.5, width: 0 };
const detail = { size: 10, line: 13 };
const headings = {
  1: { size: 12.5, line: 16, width: body.width },
  2: { size: 10.5, line: 14, width: body.width },
  3: { size: 10, line: 13.5, width: body.width },
};
/** Above and below a heading, less what stands below the text before it: the larger one counts. */
const spaceAround = { 1: 12, 2: 6, 3: 4 };
/** Above and below the text of a cell. */
const cellSpace = 6;
const detailSpace = 3;
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
      return [...detailsRows(block), afterTable];
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

/** A cell keeps 2 mm free beside its text. */
function detailsRows(details: Details): readonly number[] {
  const termWidth = termWidthOf(details);
  const room = (width: number) => ({ ...detail, width: (width - mm(2)) / 20 });
  const [term, value] = [room(termWidth), room(textWidth - termWidth)];
  return details.rows.map(
    (row) => Math.max(heightOf(row.term, term), heightOf(textOf(row.inlines), value)) + detailSpace,
  );
}

function flow(block: Paragraph | List): readonly number[] {
  const texts = block.kind === 'list' ? block.items : [block];
  return texts.flatMap(({ inlines }) => {
    const count = countLines(textOf(inlines), body);
    const after = block.kind === 'list' ? 1 : 4;
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

/** Lines of a text: each takes the words that fit, and a word that is wider is broken. */
function countLines(text: string, { size, width }: Setting): number {
  const room = Math.max(width, size) / size;
  return text.split('\n').reduce((sum, line) => sum + countWrapped(line, room), 0);
}

const space = textEms(' ');

function countWrapped(line: string, room: number): number {
  let count = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    const width = textEms(word);
    if (filled > 0 && filled + space + width > room) {
      count += 1;
      filled = 0;
    }
    filled += width + (filled > 0 ? space : 0);
    const broken = Math.max(0, Math.ceil(filled / room) - 1);
    count += broken;
    filled -= broken * room;
  }
  return count;
}

function textOf(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join('');
}
