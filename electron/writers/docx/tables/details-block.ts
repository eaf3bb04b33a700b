import type { Details, DetailsRow } from '../../../../shared/document/document.ts';
import type { BlockContext } from '../block-context.ts';
import { textRuns } from '../text/inline-runs.ts';
import { textWidth } from '../page.ts';
import { termWidthOf } from './term-width.ts';
import { styleIds } from '../styles/style-ids.ts';
import type { ParagraphLook } from '../styles/style.ts';
import { isLongText, wholeRow, writeCell, writeGrid, writeRow } from './table-grid.ts';
import { writeParagraph } from '../text/text-blocks.ts';
import { keepNext, wordParagraph } from '../text/word-paragraph.ts';
import type { Xml } from '../package/xml.ts';

/** Facts of no more rows than this stand on one page: an address is not torn apart. */
const mostWholeRows = 7;

/**
 * Terms and values as a table of two columns: a value of several lines keeps its column, a new row is one
 * press of Tab away, and readers go from each term to its value.
 */
export function writeDetails(details: Details, context: BlockContext): readonly Xml[] {
  if (details.rows.length === 0) return [];
  const count = details.rows.length;
  const termWidth = termWidthOf(details);
  const widths = [termWidth, textWidth - termWidth];
  const rows = details.rows.map((row, index) => {
    const kept = count <= mostWholeRows && index < count - 1;
    return detailsRow(row, termWidth, context, kept ? keepNext : {});
  });
  return writeGrid({ style: styleIds.detailsTable, widths, rows, headers: 'rows' });
}

function detailsRow(
  row: DetailsRow,
  termWidth: number,
  context: BlockContext,
  kept: ParagraphLook,
): Xml {
  const cells = [
    writeCell(termWidth, wordParagraph(styleIds.detailsTerm, textRuns(row.term), kept)),
    writeCell(textWidth - termWidth, writeParagraph(row, styleIds.detailsText, context, kept)),
  ];
  return isLongText(row.inlines) ? writeRow(cells) : writeRow(cells, wholeRow);
}
