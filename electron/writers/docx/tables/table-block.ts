import type { Table } from '../../../../shared/document/document.ts';
import type { BlockContext } from '../block-context.ts';
import { columnWidths } from './column-widths.ts';
import { textRuns } from '../text/inline-runs.ts';
import { textWidth } from '../page.ts';
import { styleIds } from '../styles/style-ids.ts';
import {
  isLongText,
  wholeRow,
  writeCell,
  writeCellToFill,
  writeGrid,
  writeRow,
} from './table-grid.ts';
import { writeParagraph } from '../text/text-blocks.ts';
import { keepNext, wordParagraph } from '../text/word-paragraph.ts';
import { xml, type Xml } from '../package/xml.ts';

/** A table whose header row repeats on each page and whose rows stay whole but for long ones. */
export function writeTable(table: Table, context: BlockContext): readonly Xml[] {
  const { caption, columns } = table;
  // A row without cells is not a row to Word, and would make it refuse the file.
  if (columns.length === 0) return [];
  const widths = columnWidths(table, textWidth);
  const rows = [
    headerRow(columns, widths),
    ...table.rows.map((_, index) => dataRow(table, index, widths, context)),
  ];
  return writeGrid({
    style: styleIds.dataTable,
    widths,
    rows,
    headers: 'columns-and-rows',
    caption,
  });
}

function headerRow(columns: readonly string[], widths: readonly number[]): Xml {
  const cells = widths.map((width, index) =>
    writeCell(width, wordParagraph(styleIds.tableHeading, textRuns(columns[index] ?? ''))),
  );
  return writeRow(cells, wholeRow, xml`<w:tblHeader/>`);
}

/** Room for a line by hand: 10 mm. */
const highToFill = xml`<w:trHeight w:val="567" w:hRule="atLeast"/>`;

/** A row; the first and the last but one stay with the next, so that none stands alone on a page. */
function dataRow(
  { rows, toFill }: Table,
  index: number,
  widths: readonly number[],
  context: BlockContext,
): Xml {
  const cells = rows[index] ?? [];
  const isKept = !toFill && index < rows.length - 1 && (index === 0 || index === rows.length - 2);
  const kept = isKept ? keepNext : {};
  const written = widths.map((width, at) =>
    (toFill && at > 0 ? writeCellToFill : writeCell)(
      width,
      writeParagraph(cells[at] ?? { inlines: [] }, styleIds.tableText, context, kept),
    ),
  );
  const isLong = cells.some(({ inlines }) => isLongText(inlines));
  return writeRow(written, ...(isLong ? [] : [wholeRow]), ...(toFill ? [highToFill] : []));
}
