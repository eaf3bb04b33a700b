// Data on patients, which care alone may use.
import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';

const today = '2026-11-22';
const everywhere = (text: string) => ({ fi: text, sv: text, en: text });

function find(id: string, answers: Readonly<Record<string, unknown>>) {
  return findFindings(editExample(id, answers), { today });
}

describe('data on patients', () => {
  const register = 'registers/asiakasrekisteri';
  const told = (purpose: string, data: string) =>
    find('kahvila-kielo', {
      [`${register}#purposes[p1].text`]: everywhere(purpose),
      [`${register}#sectionNotes.data`]: everywhere(data),
    }).some(({ message }) => message === 'CAT-03.marketing');

  it('are kept out of marketing', () => {
    expect(told('Tietoja käytetään markkinointiin.', 'Hoitokirjaukset')).toBe(true);
  });

  it.each([
    ['Tietoja käytetään markkinointiin.', 'Yhteystiedot'],
    ['Markkinointiin pyydämme nimenomaisen suostumuksen.', 'Hoitokirjaukset'],
  ])('are no matter here: %s %s', (purpose, data) => {
    expect(told(purpose, data)).toBe(false);
  });
});
