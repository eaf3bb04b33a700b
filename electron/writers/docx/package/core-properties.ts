import type { Paper } from '../../../../shared/document/document.ts';
import { wordLanguages } from '../styles/word-styles.ts';
import { escapeXml } from '../xml.ts';

/**
 * The core properties part: what the file says about itself. The library writes the clock's time into
 * it and leaves the language out; here the only time is the date of the document.
 */
export function coreProperties(document: Paper): string {
  const author = escapeXml(document.sender[0] ?? '');
  const time = `${document.date}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml([document.title, document.subtitle].filter(Boolean).join(' – '))}</dc:title>` +
    `<dc:subject>${escapeXml(document.subtitle)}</dc:subject>` +
    `<dc:creator>${author}</dc:creator>` +
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>` +
    '<cp:revision>1</cp:revision>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>` +
    `<dc:language>${wordLanguages[document.language]}</dc:language>` +
    '</cp:coreProperties>'
  );
}
