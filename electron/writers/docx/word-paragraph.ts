import type { StyleId } from './style-ids.ts';
import { escapeXml, noXml, xml, type Xml } from './xml.ts';

/**
 * A paragraph in a style. What it sets beside its style stands in the order of the schema (CT_PPr), for
 * Word refuses a file that has it in another.
 */
export function wordParagraph(
  style: StyleId,
  runs: Xml | readonly Xml[] = noXml,
  properties: Xml | readonly Xml[] = noXml,
): Xml {
  return xml`<w:p><w:pPr><w:pStyle w:val="${escapeXml(style)}"/>${properties}</w:pPr>${runs}</w:p>`;
}

/** Keeps a paragraph on the page of the next one. */
export const keepNext = xml`<w:keepNext/>`;
