import type { Details, DetailsRow, Inlines } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { textRuns } from './inline-runs.ts';
import { mm, textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';
import { wholeRow, writeCell, writeGrid, writeRow } from './table-grid.ts';
import { writeParagraph } from './text-blocks.ts';
import { keepNext, wordParagraph } from './word-paragraph.ts';
import { noXml, type Xml } from './xml.ts';

const termWidth = mm(41);
const widths = [termWidth, textWidth - termWidth];
/** Longer texts than this may run on to the next page; a break within two lines would look torn. */
const mostWholeLetters = 400;
/** Facts of no more rows than this stand on one page: an address is not torn apart. */
const mostWholeRows = 7;

/**
 * Terms and values as a table of two columns: a value of several lines keeps its column, a new row is one
 * press of Tab away, and readers go from each term to its value.
 */
export function writeDetails(details: Details, context: BlockContext): readonly Xml[] {
  if (details.rows.length === 0) return [];
  const count = details.rows.length;
  const rows = details.rows.map((row, index) => {
    const kept = count <= mostWholeRows && index < count - 1;
    return detailsRow(row, context, kept ? keepNext : noXml);
  });
  return writeGrid({ style: styleIds.detailsTable, widths, rows, headers: 'rows' });
}

function detailsRow(row: DetailsRow, context: BlockContext, kept: Xml): Xml {
  const cells = [
    writeCell(termWidth, wordParagraph(styleIds.detailsTerm, textRuns(row.term), kept)),
    writeCell(textWidth - termWidth, writeParagraph(row, styleIds.detailsText, context, kept)),
  ];
  return lettersOf(row.inlines) <= mostWholeLetters ? writeRow(cells, wholeRow) : writeRow(cells);
}

function lettersOf(inlines: Inlines): number {
  return inlines.reduce((sum, { text }) => sum + text.length, 0);
}
