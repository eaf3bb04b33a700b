import { describe, expect, it } from 'vitest';
import { documentWords } from '../../../../shared/language/documents/document-words.ts';
import { languages } from '../../../../shared/language/language.ts';

/** Every word of a language with its key. */
function wordsIn(value: unknown, key = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => wordsIn(inner, `${key}.${name}`));
}

describe('words of the documents', () => {
  it.each(languages)('are whole in %s', (language) => {
    const words = wordsIn(documentWords[language]);
    expect(words.length).toBeGreaterThan(250);
    const flawed = words.filter(
      ([, word]) => word !== word.trim() || word === '' || / {2}/.test(word),
    );
    expect(flawed).toEqual([]);
  });

  it('are translated: only words that are alike in two languages are the same', () => {
    const finnish = new Map(wordsIn(documentWords.fi));
    const same = (['sv', 'en'] as const).flatMap((language) =>
      wordsIn(documentWords[language]).filter(([key, word]) => finnish.get(key) === word),
    );
    expect(same).toEqual([]);
  });

  it('end sentences with a full stop', () => {
    const open = languages.flatMap((language) =>
      wordsIn(documentWords[language].sentences).filter(
        ([key, word]) => /[.]$/.test(word) !== !/withChildren/.test(key),
      ),
    );
    expect(open).toEqual([]);
  });
});
