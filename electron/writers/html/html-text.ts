import type { WriterWarning } from '../../../shared/document/written-file.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { cleanText, countUnprintable } from '../../../shared/util/clean-text.ts';
import { unbrokenSpaces } from '../../../shared/util/unbroken-spaces.ts';
import { escapeText, join, markup, type Markup } from './markup.ts';

/** Every text of a page goes through here: cleaned, escaped, and a warning kept of what was left out. */
export interface HtmlText {
  /** Text on one line, also for attributes. */
  line(text: string, place?: AnswerPlace): Markup;
  /** Text with its line breaks. */
  lines(text: string, place?: AnswerPlace): Markup;
  warnings(): readonly WriterWarning[];
}

/** The texts of one page, with one warning for each answer that had unprintable characters. */
export function createHtmlText(): HtmlText {
  const found = new Map<string, WriterWarning>();
  const clean = (text: string, place: AnswerPlace | undefined): string => {
    if (countUnprintable(text) > 0) {
      const key = place ? `${place.file} ${place.path}` : '';
      found.set(key, { kind: 'characters-unprintable', place, characters: '' });
    }
    return unbrokenSpaces(cleanText(text));
  };
  return {
    line: (text, place) => escapeText(clean(text, place).replaceAll('\n', ' ')),
    lines: (text, place) =>
      join(
        clean(text, place)
          .split('\n')
          .map((line, index) => (index === 0 ? breakable(line) : markup`<br>${breakable(line)}`)),
      ),
    warnings: () => [...found.values()],
  };
}

/** Longer than any word that can be read: an address, a key. Such a one may break anywhere. */
const endless = /\S{41,}/gu;

/** The line with places to break its endless words at, so that they never push a table off the paper. */
function breakable(line: string): Markup {
  const pieces = line
    .replace(endless, (word) => word.replace(/.{20}(?=[\p{L}\p{N}])/gu, '$&\n'))
    .split('\n');
  return join(
    pieces.map((piece, index) =>
      index === 0 ? escapeText(piece) : markup`<wbr>${escapeText(piece)}`,
    ),
  );
}
