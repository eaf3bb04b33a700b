import type { WriterWarning } from '../../../shared/document/written-file.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';
import { cleanText, countUnprintable } from '../../../shared/util/clean-text.ts';
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
    return cleanText(text);
  };
  return {
    line: (text, place) => escapeText(clean(text, place).replaceAll('\n', ' ')),
    lines: (text, place) =>
      join(
        clean(text, place)
          .split('\n')
          .map((line, index) => (index === 0 ? escapeText(line) : markup`<br>${escapeText(line)}`)),
      ),
    warnings: () => [...found.values()],
  };
}
