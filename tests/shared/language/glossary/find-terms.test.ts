import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../../shared/language/glossary/find-terms.ts';

describe('finding the terms of a text', () => {
  it('knows a Finnish term in any case', () => {
    expect(findTerms('fi', 'Kerro rekisteröidylle oikeusperusteesta.')).toEqual([
      'dataSubject',
      'legalBasis',
    ]);
  });

  it('knows a term of several words by the beginning of each', () => {
    expect(findTerms('fi', 'Vetoat oikeutettuun etuun.')).toEqual(['legitimateInterest']);
    expect(findTerms('sv', 'Särskilda kategorier av uppgifter')).toEqual(['specialCategories']);
    expect(findTerms('en', 'Third\n countries')).toEqual(['thirdCountry']);
  });

  it('takes the longest term where one stands inside another', () => {
    expect(findTerms('fi', 'nimenomaisen suostumuksen')).toEqual(['explicitConsent']);
    expect(findTerms('fi', 'henkilötietojen käsittelijä')).toEqual(['processor']);
    expect(findTerms('sv', 'personuppgiftsbiträdesavtalet')).toEqual(['processingAgreement']);
    expect(findTerms('en', 'joint controllers and a sub-processor')).toEqual([
      'jointControllers',
      'subProcessor',
    ]);
  });

  it('tells the ombudsman from the officer', () => {
    expect(findTerms('fi', 'Tietosuojavastaava soittaa tietosuojavaltuutetulle.')).toEqual([
      'dpo',
      'ombudsman',
    ]);
    expect(findTerms('sv', 'dataombudsmannen och dataskyddsombudet')).toEqual(['ombudsman', 'dpo']);
  });

  it('begins at the beginning of a word and at a decomposed letter', () => {
    expect(findTerms('fi', 'ylivastaanottaja')).toEqual([]);
    expect(findTerms('fi', 'EU:n ja ETA:n sekä ETA-maiden')).toEqual(['eea']);
    expect(findTerms('fi', 'evästeitä'.normalize('NFD'))).toEqual(['cookies']);
  });

  it('names each term once, in the order of the text', () => {
    expect(findTerms('en', 'Consent to cookies, and consent again')).toEqual([
      'consent',
      'cookies',
    ]);
    expect(findTerms('en', '')).toEqual([]);
  });
});
