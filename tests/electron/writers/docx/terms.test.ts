import { expect, it } from 'vitest';
import { textEms } from '../../../../electron/writers/docx/text/letter-widths.ts';
import { documentWords } from '../../../../shared/language/documents/document-words.ts';
import { languages } from '../../../../shared/language/language.ts';

/** What the column of the terms holds in its type: Word cuts a longer word before its last letters. */
const roomInEms = 11;

it.each(languages)('has no word that is wider than the column of the terms: %s', (language) => {
  const { labels } = documentWords[language];
  const words = Object.values(labels).flatMap((label) =>
    typeof label === 'string' ? label.split(/[ -]/) : [],
  );
  expect(words.filter((word) => textEms(word) > roomInEms)).toEqual([]);
});
