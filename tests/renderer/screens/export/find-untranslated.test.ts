import { describe, expect, it } from 'vitest';
import { findUntranslated } from '../../../../renderer/screens/export/find-untranslated.ts';
import { emptyCompany, emptyRegister } from '../../../../shared/register/empty.ts';
import type { Language } from '../../../../shared/language/language.ts';

const register = { ...emptyRegister({ fi: 'Asiakkaat' }), intro: { fi: 'Hei', sv: 'Hej' } };
const parts = {
  company: emptyCompany('Kahvila Kielo'),
  registers: [{ id: 'asiakkaat', file: 'registers/asiakkaat', content: register }],
  processor: undefined,
} as const;

const find = (...languages: readonly Language[]) => {
  const papers = languages.flatMap((language) =>
    (['notice', 'record'] as const).map((document) => ({
      companyId: 'kielo',
      document,
      registerIds: ['asiakkaat'],
      language,
      signature: false,
    })),
  );
  return findUntranslated(parts, papers, '2026-11-22');
};

describe('findUntranslated', () => {
  it('finds nothing in the language that everything is written in', () => {
    expect(find('fi')).toEqual([]);
  });

  it('finds each text that lacks a language once, however many papers print it', () => {
    const place = { file: 'registers/asiakkaat', path: 'name' };
    expect(find('sv')).toEqual([{ language: 'sv', places: [place] }]);
  });

  it('tells the languages apart', () => {
    const found = find('fi', 'sv', 'en');
    expect(found.map(({ language }) => language)).toEqual(['sv', 'en']);
    expect(found[1]?.places).toContainEqual({ file: 'registers/asiakkaat', path: 'intro' });
  });
});
