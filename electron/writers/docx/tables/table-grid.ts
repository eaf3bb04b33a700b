import type { Inlines } from '../../../../shared/document/document.ts';
import { colors, textIndent, textWidth } from '../page.ts';
import { styleIds, type StyleId } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';

interface Grid {
  readonly style: StyleId;
  readonly widths: readonly number[];
  readonly rows: readonly Xml[];
  /** Which cells are headers of others; none where the table only sets texts side by side. */
  readonly headers: 'columns-and-rows' | 'rows' | 'none';
  /** Its name, which screen readers say before its cells. */
  readonly caption?: string;
}

/** The low empty paragraph below a table. */
export const afterTable = wordParagraph(styleIds.afterTable);

/** A table and what stands below it: Word joins tables that touch, and wants a paragraph after the last. */
export function writeGrid(grid: Grid): readonly Xml[] {
  const columns = grid.widths.map((width) => xml`<w:gridCol w:w="${width}"/>`);
  const table = xml`<w:tbl><w:tblPr>${properties(grid)}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${grid.rows}</w:tbl>`;
  return [table, afterTable];
}

/** In the order of the schema (CT_TblPr). */
function properties({ style, headers, caption = '' }: Grid): readonly Xml[] {
  const firstRow = escapeXml(String(headers === 'columns-and-rows'));
  const firstColumn = escapeXml(String(headers !== 'none'));
  return [
    xml`<w:tblStyle w:val="${escapeXml(style)}"/>`,
    xml`<w:tblW w:type="dxa" w:w="${textWidth}"/>`,
    xml`<w:tblInd w:type="dxa" w:w="${textIndent}"/>`,
    xml`<w:tblLayout w:type="fixed"/>`,
    xml`<w:tblLook w:firstRow="${firstRow}" w:lastRow="false" w:firstColumn="${firstColumn}" w:lastColumn="false" w:noHBand="true" w:noVBand="true"/>`,
    caption === '' ? noXml : xml`<w:tblCaption w:val="${escapeXml(caption)}"/>`,
  ];
}

/** A row of cells with its properties, in any order. */
export function writeRow(cells: readonly Xml[], ...rowProperties: readonly Xml[]): Xml {
  const set = rowProperties.length === 0 ? noXml : xml`<w:trPr>${rowProperties}</w:trPr>`;
  return xml`<w:tr>${set}${cells}</w:tr>`;
}

/** Keeps a row whole on one page. */
export const wholeRow = xml`<w:cantSplit/>`;

/** Longer texts than this may run on to the next page: kept whole, they would leave most of one empty. */
const mostWholeLetters = 400;

/** Whether a text is so long that its row may be divided. */
export function isLongText(inlines: Inlines): boolean {
  return inlines.reduce((sum, { text }) => sum + text.length, 0) > mostWholeLetters;
}

const hairline = escapeXml(colors.hairline);

/** A cell to write in, apart from the one before it. */
export function writeCellToFill(width: number, ...paragraphs: readonly Xml[]): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:tcBorders><w:left w:val="single" w:sz="4" w:space="0" w:color="${hairline}"/></w:tcBorders></w:tcPr>${paragraphs}</w:tc>`;
}

/** A cell as wide as its column. */
export function writeCell(width: number, ...paragraphs: readonly Xml[]): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/></w:tcPr>${paragraphs}</w:tc>`;
}
