// Rows of the same facts: a table where it reads well, otherwise one group of details a row.
import type { Block, Cell, Inlines } from '../document.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { Answer } from './answer.ts';
import { plain, subheading } from './blocks.ts';
import { factBlocks, inlinesOf } from './facts.ts';
import type { Scope } from './scope.ts';
import { isOneParagraph, isShort, textBlocks } from './text-blocks.ts';

export interface TableField {
  readonly value: Answer | Inlines;
  readonly source: AnswerPlace;
}

export interface TableShape {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableField[])[];
}

/** More columns, or longer cells, do not fit an upright A4 page. */
const maxColumns = 6;
const maxCellLength = 320;

/** True for a field that says nothing. */
export function isEmptyField({ value }: TableField): boolean {
  return 'text' in value ? value.text === '' : value.length === 0;
}

function fitsCell({ value }: TableField): boolean {
  return !('text' in value) || (value.text.length <= maxCellLength && isOneParagraph(value));
}

/** The shape without the columns that no row fills. */
function withoutEmptyColumns({ caption, columns, rows }: TableShape): TableShape {
  const isUsed = (index: number) => rows.some((row) => row[index] && !isEmptyField(row[index]));
  return {
    caption,
    columns: columns.filter((_, index) => isUsed(index)),
    rows: rows.map((row) => row.filter((_, index) => isUsed(index))),
  };
}

function toCell(cell: TableField): Cell {
  return { inlines: isEmptyField(cell) ? plain('–') : inlinesOf(cell.value), source: cell.source };
}

function rowFacts(
  columns: readonly string[],
  row: readonly TableField[],
): Parameters<typeof factBlocks>[0] {
  return row.flatMap((cell, index) =>
    isEmptyField(cell)
      ? []
      : [{ term: columns[index] ?? '', value: cell.value, source: cell.source }],
  );
}

/** A row as details, headed by its first field where that is short. */
function rowBlocks(scope: Scope, columns: readonly string[], row: readonly TableField[]) {
  const [first, ...others] = row;
  if (!first || !('text' in first.value) || !isShort(first.value) || others.every(isEmptyField)) {
    return factBlocks(rowFacts(columns, row));
  }
  const heading = subheading(scope, first.value.text, first.source);
  return [heading, ...factBlocks(rowFacts(columns.slice(1), others))];
}

function columnBlocks(rows: readonly (readonly TableField[])[]): readonly Block[] {
  const cells = rows.flat().filter((cell) => !isEmptyField(cell));
  if (cells.length > 1 && cells.every(fitsCell)) {
    return [{ kind: 'list', items: cells.map(toCell) }];
  }
  return cells.flatMap((cell): readonly Block[] =>
    'text' in cell.value
      ? textBlocks(cell.value)
      : [{ kind: 'paragraph', inlines: cell.value, source: cell.source }],
  );
}

/** The rows in the form that suits them. */
export function tableOrFacts(scope: Scope, shape: TableShape): readonly Block[] {
  const { caption, columns, rows } = withoutEmptyColumns(shape);
  if (columns.length === 0) return [];
  if (columns.length === 1) return columnBlocks(rows);
  const fits = columns.length <= maxColumns && rows.flat().every(fitsCell);
  if (rows.length > 1 && fits) {
    return [{ kind: 'table', caption, columns, rows: rows.map((row) => row.map(toCell)) }];
  }
  if (rows.length === 1) return factBlocks(rowFacts(columns, rows[0] ?? []));
  return rows.flatMap((row) => rowBlocks(scope, columns, row));
}
