// The library writes marks such as {sections-1} into its XML and afterwards puts numbers in their place,
// wherever they stand: an answer that says {sections-1} would print as 2. So braces of texts are hidden
// from it behind a control character that XML allows and that clean text never holds.
import type { Document } from '../../../shared/document/document.ts';
import { mapTexts } from './map-texts.ts';

const hidden = '\u0080';

/** The clean document with its braces hidden. */
export function hideBraces(document: Document): Document {
  return mapTexts(document, (text) => text.replaceAll('{', hidden));
}

/** The finished XML with the braces of the texts back in it. */
export function restoreBraces(xml: string): string {
  return xml.replaceAll(hidden, '{');
}
