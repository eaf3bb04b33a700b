import type { Look } from '../look.ts';
import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';
import { colors, mm } from '../page.ts';
import { styleIds, type StyleId } from './style-ids.ts';

/** The space between two columns. */
const cellPadding = mm(2);
/** The space between two lines to sign on. */
const signaturePadding = mm(8);

interface TableStyle {
  readonly id: StyleId;
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly borders: Xml;
  readonly parts: Xml;
}

function tableStyle({ id, name, left, right, borders, parts }: TableStyle): Xml {
  return xml`<w:style w:type="table" w:customStyle="1" w:styleId="${escapeXml(id)}"><w:name w:val="${escapeXml(name)}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr>${borders}<w:tblCellMar><w:left w:w="${left}" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar></w:tblPr>${parts}</w:style>`;
}

function edge(side: string, size: number, color: string): Xml {
  return xml`<w:${escapeXml(side)} w:val="single" w:sz="${size}" w:space="0" w:color="${escapeXml(color)}"/>`;
}

const hairlines = xml`<w:tblBorders>${edge('bottom', 4, colors.hairline)}${edge('insideH', 4, colors.hairline)}</w:tblBorders>`;

function headerRow(accent: string): Xml {
  return xml`<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${edge('bottom', 6, accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${escapeXml(colors.header)}"/></w:tcPr></w:tblStylePr>`;
}

/** The style that the others are based on, as Word has it. */
const tableNormal = xml`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;

/** The styles of tables as elements of the styles part. */
export function tableStyles({ accent }: Look): readonly Xml[] {
  const details = { left: 0, right: cellPadding, borders: hairlines, parts: noXml };
  const data = { ...details, left: cellPadding, parts: headerRow(accent) };
  const signature = { ...details, right: signaturePadding, borders: noXml };
  return [
    tableNormal,
    tableStyle({ id: styleIds.dataTable, name: 'Data Table', ...data }),
    tableStyle({ id: styleIds.detailsTable, name: 'Details Table', ...details }),
    tableStyle({ id: styleIds.signatureTable, name: 'Signature Table', ...signature }),
  ];
}
