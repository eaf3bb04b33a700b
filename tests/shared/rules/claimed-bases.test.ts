// Legal bases that the words of a purpose claim, beside the one that was chosen.
import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';

const today = '2026-11-22';
const everywhere = (text: string) => ({ fi: text, sv: text, en: text });

describe('the bases in the words of a purpose', () => {
  const text = 'registers/asiakasrekisteri#purposes[p5].text';
  const isFound = (words: string) =>
    findFindings(editExample('kahvila-kielo', { [text]: everywhere(words) }), { today }).some(
      ({ id }) => id === 'PUR-06',
    );

  it.each([
    'Käsittely perustuu sopimukseen tai oikeutettuun etuun.',
    'Oikeusperusteena on sopimus ja uutiskirjeen osalta suostumus.',
    'Käsittelyn oikeusperusteet:\n\n• suostumus\n• lakisääteinen velvoite',
    'Oikeusperuste tietojen käsittelylle\n\n• 6 artikla, 1. kohta\n• sopimus\n• suostumus',
    'Oikeusperusteita ovat seuraavat:\n1. asiakas on antanut suostumuksensa\n2. sopimus',
    'Käsittely perustuu lakiperusteiseen velvollisuuteen ja suostumukseen.',
    'Henkilötietojen käsittely perustuu sopimukseen. Voimme käsitellä tietojasi myös suostumuksesi perusteella.',
    'Käsittely perustuu asiakassuhteen hoitamiseen, rekisteröidyn\nsuostumukseen tai sopimukseen',
    'Oikeusperusteena on yhdistyksen oikeutettu etu ja laillinen velvoite.',
  ])('are too many for one: %s', (words) => {
    expect(isFound(words)).toBe(true);
  });

  it.each([
    'Peruste on asiakkuuden osalta sopimus ja markkinoinnin osalta suostumus.',
    'Lähetämme uutiskirjeen.',
    'Perusteet:\n– Ajanvaraus: käsittely perustuu sopimukseen.\n– Uutiskirje: käsittely perustuu suostumukseen.',
    'Käsittelyn oikeusperuste\n\nLähetämme uutiskirjeen.',
  ])('are no others: %s', (words) => {
    expect(isFound(words)).toBe(false);
  });
});
