import { unbrokenSpaces } from '../../../shared/util/unbroken-spaces.ts';
import { escapeText, join, markup, type Markup } from './markup.ts';

/** The text on one line, also for attributes. */
export function writeLine(text: string): Markup {
  return escapeText(unbrokenSpaces(text).replaceAll('\n', ' '));
}

/** The text with its line breaks. */
export function writeLines(text: string): Markup {
  return join(
    unbrokenSpaces(text)
      .split('\n')
      .map((line, index) => (index === 0 ? breakable(line) : markup`<br>${breakable(line)}`)),
  );
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
