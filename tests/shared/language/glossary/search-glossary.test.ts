import { describe, expect, it } from 'vitest';
import { glossary, glossaryIds } from '../../../../shared/language/glossary/glossary.ts';
import { searchGlossary } from '../../../../shared/language/glossary/search-glossary.ts';
import { languages, type Language } from '../../../../shared/language/language.ts';

const terms = (language: Language, query: string) =>
  searchGlossary(language, query).map((id) => glossary[language][id].term);

describe('the search of the glossary', () => {
  it.each(languages)('gives every term in the order of the alphabet in %s', (language) => {
    const all = terms(language, ' ');
    expect(all).toHaveLength(glossaryIds.length);
    expect(all).toEqual([...all].sort(new Intl.Collator(language).compare));
  });

  it('takes ä and ö for the last letters and not for kinds of a and o', () => {
    expect(terms('sv', '').slice(-2)).toEqual(['ändamål', 'överföring till tredjeland']);
  });

  it('knows no difference between small and capital letters, and none of the way to write ä', () => {
    const wanted = terms('fi', 'säilytysaika');
    expect(wanted[0]).toBe('säilytysaika');
    expect(terms('fi', 'SÄILYTYSAIKA')).toEqual(wanted);
    expect(terms('fi', 'säilytysaika'.normalize('NFD'))).toEqual(wanted);
  });

  it('takes ä and a for different letters', () => {
    expect(terms('fi', 'sailytysaika')).toEqual([]);
    expect(terms('sv', 'ändamål')[0]).toMatch(/ändamål/);
    expect(terms('sv', 'andamal')).toEqual([]);
  });

  it('puts the terms that begin so before those that contain it and those that explain with it', () => {
    const found = terms('fi', 'suostumu');
    expect(found.slice(0, 2)).toEqual(['suostumus', 'nimenomainen suostumus']);
    expect(found.length).toBeGreaterThan(3);
    expect(terms('fi', 'seloste').slice(0, 2)).toEqual([
      'seloste käsittelytoimista',
      'tietosuojaseloste',
    ]);
  });

  it('finds a term by any of its inflected forms', () => {
    expect(terms('fi', 'rekisterinpitäjälle')[0]).toBe('rekisterinpitäjä');
    expect(terms('fi', 'oikeutettuun etuun')[0]).toBe('oikeutettu etu');
    expect(terms('sv', 'personuppgiftsbiträdets')[0]).toBe('personuppgiftsbiträde');
  });

  it('finds words of the explanation, in another form too', () => {
    expect(terms('fi', 'tilitoimisto')).toContain('henkilötietojen käsittelijä');
    expect(terms('fi', 'kirjanpitolain')).toContain('lakisääteinen velvoite');
    expect(terms('fi', 'kirjanpitolain')).not.toContain('evästeet');
  });

  it('finds a term by the law and by its name in another language', () => {
    expect(terms('fi', '28 artikla')).toContain('henkilötietojen käsittelijä');
    expect(terms('fi', 'controller')).toContain('rekisterinpitäjä');
  });

  it('asks for every word of the query, and finds nothing where there is nothing', () => {
    expect(terms('fi', 'tilitoimisto xyz')).toEqual([]);
    expect(terms('fi', 'xyz')).toEqual([]);
    expect(terms('fi', 'xyz (')).toEqual([]);
  });
});
