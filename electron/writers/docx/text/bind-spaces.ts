import type { Paper } from '../../../../shared/document/document.ts';
import { mapTexts } from '../../../../shared/document/map-texts.ts';
import { unbrokenSpaces } from '../../../../shared/util/unbroken-spaces.ts';

/** The paper with spaces at which no line ends. */
export function bindSpaces(paper: Paper): Paper {
  return mapTexts(paper, unbrokenSpaces);
}
