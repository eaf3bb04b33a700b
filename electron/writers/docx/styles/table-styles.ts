import type { Look } from '../look.ts';
import { colors, mm } from '../page.ts';
import { styleIds } from '../style-ids.ts';

/** The space between two columns. */
const cellPadding = mm(2);
/** The space between two lines to sign on. */
const signaturePadding = mm(8);

const edge = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${String(size)}" w:space="0" w:color="${color}"/>`;

interface TableStyle {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly borders: string;
  readonly parts: string;
}

function tableStyle({ id, name, left, right, borders, parts }: TableStyle): string {
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>` +
    `<w:tblPr>${borders}<w:tblCellMar>` +
    `<w:left w:w="${String(left)}" w:type="dxa"/>` +
    `<w:right w:w="${String(right)}" w:type="dxa"/></w:tblCellMar></w:tblPr>${parts}</w:style>`
  );
}

const detailsLines =
  `<w:tblBorders>${edge('bottom', 4, colors.hairline)}${edge('insideH', 4, colors.hairline)}` +
  `</w:tblBorders>`;

const hairlines =
  `<w:tblBorders>${edge('bottom', 4, colors.hairline)}` +
  `${edge('insideH', 4, colors.hairline)}</w:tblBorders>`;

const headerRow = (accent: string) =>
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', 6, accent)}</w:tcBorders>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="${colors.header}"/></w:tcPr></w:tblStylePr>`;

/** The table styles as XML of the styles part: the library has no options for them. */
export function tableStyles({ accent }: Look): string {
  return [
    {
      id: styleIds.dataTable,
      name: 'Data Table',
      left: cellPadding,
      right: cellPadding,
      borders: hairlines,
      parts: headerRow(accent),
    },
    {
      id: styleIds.detailsTable,
      name: 'Details Table',
      left: 0,
      right: cellPadding,
      borders: detailsLines,
      parts: '',
    },
    {
      id: styleIds.signatureTable,
      name: 'Signature Table',
      left: 0,
      right: signaturePadding,
      borders: '',
      parts: '',
    },
  ]
    .map(tableStyle)
    .join('');
}
