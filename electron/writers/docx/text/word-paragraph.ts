import { escapeXml, noXml, xml, type Xml } from '../package/xml.ts';
import type { StyleId } from '../styles/style-ids.ts';
import { paragraphLook, type ParagraphLook } from '../styles/style.ts';

/** A paragraph in a style, and what it sets beside its style. */
export function wordParagraph(
  style: StyleId,
  runs: Xml | readonly Xml[] = noXml,
  look: ParagraphLook = {},
): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${escapeXml(style)}"/>${paragraphLook(look)}</w:pPr>${runs}</w:p>`;
}

/** Keeps a paragraph on the page of the next one. */
export const keepNext: ParagraphLook = { keepNext: true };
