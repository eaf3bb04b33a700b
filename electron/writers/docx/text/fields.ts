import { escapeXml, xml, type Xml } from '../package/xml.ts';

/** The runs before the text of a field: what it is, and that its text follows. */
export function fieldStart(instruction: string): Xml {
  return xml`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
}

/** The run after the text of a field. */
export const fieldEnd = xml`<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
