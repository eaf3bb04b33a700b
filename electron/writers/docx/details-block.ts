import type { Details, DetailsRow, Inlines } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { mm, textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';
import { wholeRow, writeCell, writeGrid, writeRow } from './table-grid.ts';
import { writeParagraph } from './text-blocks.ts';
import { wordParagraph } from './word-paragraph.ts';
import type { Xml } from './xml.ts';

const termWidth = mm(41);
const widths = [termWidth, textWidth - termWidth];
/** Longer texts than this may run on to the next page; a break within two lines would look torn. */
const mostWholeLetters = 400;

/**
 * Terms and values as a table of two columns: a value of several lines keeps its column, a new row is one
 * press of Tab away, and readers go from each term to its value.
 */
export function writeDetails(details: Details, context: BlockContext): readonly Xml[] {
  if (details.rows.length === 0) return [];
  const rows = details.rows.map((row) => detailsRow(row, context));
  return writeGrid({ style: styleIds.detailsTable, widths, rows, headers: 'rows' });
}

function detailsRow(row: DetailsRow, context: BlockContext): Xml {
  const cells = [
    writeCell(termWidth, wordParagraph(styleIds.detailsTerm, textRuns(row.term))),
    writeCell(textWidth - termWidth, writeParagraph(row, styleIds.detailsText, context)),
  ];
  return lettersOf(row.inlines) <= mostWholeLetters ? writeRow(cells, wholeRow) : writeRow(cells);
}

function lettersOf(inlines: Inlines): number {
  return inlines.reduce((sum, { text }) => sum + text.length, 0);
}
