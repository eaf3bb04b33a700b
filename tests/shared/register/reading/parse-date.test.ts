import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { documentWords } from '../../../../shared/language/documents/document-words.ts';
import { languages } from '../../../../shared/language/language.ts';
import { parseDate } from '../../../../shared/register/reading/parse-date.ts';

describe('a date', () => {
  it.each([
    ['1.1.26', '2026-01-01'],
    ['1.1.98', '1998-01-01'],
    ['1.1.2026', '2026-01-01'],
    ['01.02.2026', '2026-02-01'],
    ['1. 2. 2026', '2026-02-01'],
    [' 1.1.2026 ', '2026-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2026–01–01', '2026-01-01'],
    ['2026/1/1', '2026-01-01'],
    ['1/2/2026', '2026-02-01'],
    ['1-2-2026', '2026-02-01'],
    ['1 2 2026', '2026-02-01'],
    ['01022026', '2026-02-01'],
    ['20260201', '2026-02-01'],
    ['20111212', '2011-12-12'],
    ['1. tammikuuta 2026', '2026-01-01'],
    ['1 tammi 2026', '2026-01-01'],
    ['31. Elokuuta 2026', '2026-08-31'],
    ['den 1 januari 2026', '2026-01-01'],
    ['1 maj 2026', '2026-05-01'],
    ['3:e mars 2026', '2026-03-03'],
    ['1 okt. 2026', '2026-10-01'],
    ['1 January 2026', '2026-01-01'],
    ['January 1, 2026', '2026-01-01'],
    ['Sept 2nd 2026', '2026-09-02'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseDate(typed)).toBe(date);
  });

  it.each([
    ...[
      '',
      'abc',
      '31.2.2026',
      '29.2.2026',
      '1.13.2026',
      '0.1.2026',
      '1/15/2026',
      '1.1.2',
      '1.1.202',
    ],
    ...['26-01-01', 'tammikuu 2026', '1. tammikuuta', '1 tammikko 2026', '1 maalaus 2026', '12122'],
  ])('nothing is guessed: %s', (typed) => {
    expect(parseDate(typed)).toBeUndefined();
  });

  it('is read back from the words of every paper', () => {
    const day = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2068-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = 0, month = 0, dayOf = 0] = iso.split('-').map(Number);
        expect(parseDate(documentWords[language].periods.date(year, month, dayOf))).toBe(iso);
        expect(parseDate(iso)).toBe(iso);
      }),
    );
  });
});
