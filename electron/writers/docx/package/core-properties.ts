import type { Paper } from '../../../../shared/document/document.ts';
import { wordLanguages } from '../styles/word-styles.ts';
import { escapeXml, xml, type Xml } from './xml.ts';

const namespaces = xml`xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

/** The core properties part: what the file says about itself. Its only time is the date of the paper. */
export function coreProperties({ title, subtitle, sender, date, language }: Paper): Xml {
  const name = escapeXml([title, subtitle].filter(Boolean).join(' – '));
  const author = escapeXml(sender[0] ?? '');
  const time = escapeXml(`${date}T00:00:00Z`);
  return xml`<cp:coreProperties ${namespaces}><dc:title>${name}</dc:title><dc:subject>${escapeXml(subtitle)}</dc:subject><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>${escapeXml(wordLanguages[language])}</dc:language></cp:coreProperties>`;
}
