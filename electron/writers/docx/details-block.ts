import { Paragraph, TableRow, type FileChild } from 'docx';
import type { Details, Inlines } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { mm, textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';
import { writeCell, writeGrid } from './table-grid.ts';
import { writeParagraph } from './text-blocks.ts';

const termWidth = mm(41);
/** Longer texts than this may run on to the next page; a break within two lines would look torn. */
const wholeRow = 400;

/**
 * Terms and values as a table of two columns: a value of several lines keeps its column, a new row is one
 * press of Tab away, and readers go from each term to its value.
 */
export function writeDetails(details: Details, context: BlockContext): readonly FileChild[] {
  if (details.rows.length === 0) return [];
  const widths = [termWidth, textWidth - termWidth];
  const rows = details.rows.map(
    (row) =>
      new TableRow({
        cantSplit: lettersOf(row.inlines) <= wholeRow,
        children: [
          writeCell(termWidth, [
            new Paragraph({ style: styleIds.detailsTerm, children: textRuns(row.term) }),
          ]),
          writeCell(textWidth - termWidth, [writeParagraph(row, styleIds.detailsText, context)]),
        ],
      }),
  );
  return writeGrid({ style: styleIds.detailsTable, widths, rows, headers: 'rows' });
}

function lettersOf(inlines: Inlines): number {
  return inlines.reduce((sum, { text }) => sum + text.length, 0);
}
