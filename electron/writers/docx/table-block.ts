import { Paragraph, TableRow, type FileChild } from 'docx';
import type { Table } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { columnWidths } from './column-widths.ts';
import { textRuns } from './inline-runs.ts';
import { textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';
import { writeCell, writeGrid } from './table-grid.ts';
import { writeParagraph } from './text-blocks.ts';

/** A table whose header row repeats on each page and whose rows stay whole. */
export function writeTable(table: Table, context: BlockContext): readonly FileChild[] {
  // A row without cells is not a row to Word, and would make it refuse the file.
  if (table.columns.length === 0) return [];
  const widths = columnWidths(table, textWidth);
  const rows = [
    headerRow(table.columns, widths),
    ...table.rows.map((cells) => dataRow(cells, widths, context)),
  ];
  return writeGrid({ style: styleIds.dataTable, widths, rows, headers: 'columns-and-rows' });
}

function headerRow(columns: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: widths.map((width, index) =>
      writeCell(width, [
        new Paragraph({
          style: styleIds.tableHeading,
          children: textRuns(columns[index] ?? ''),
        }),
      ]),
    ),
  });
}

function dataRow(
  cells: Table['rows'][number],
  widths: readonly number[],
  context: BlockContext,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: widths.map((width, index) =>
      writeCell(width, [
        writeParagraph(cells[index] ?? { inlines: [] }, styleIds.tableText, context),
      ]),
    ),
  });
}
