import type { Document } from '../../../shared/document/document.ts';
import type { WriterWarning } from '../../../shared/document/written-file.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { cleanText, countUnprintable } from '../../../shared/util/clean-text.ts';
import { unbrokenSpaces } from '../../../shared/util/unbroken-spaces.ts';
import { mapTexts } from './map-texts.ts';

interface CleanDocument {
  readonly document: Document;
  readonly warnings: readonly WriterWarning[];
}

/**
 * The document without the characters that XML 1.0 forbids, with one warning for each place that had
 * some, and with spaces at which no line ends. One such character anywhere would make Word call the whole file corrupt.
 */
export function cleanDocument(document: Document): CleanDocument {
  const places = new Map<string, AnswerPlace | undefined>();
  const clean = mapTexts(document, (text, place) => {
    const cleaned = cleanText(text);
    if (cleaned !== text && countUnprintable(text) > 0)
      places.set(place ? `${place.file} ${place.path}` : '', place);
    return unbrokenSpaces(cleaned);
  });
  const warnings = [...places.values()].map((place): WriterWarning => ({
    kind: 'characters-unprintable',
    place,
    characters: '',
  }));
  return { document: clean, warnings };
}
