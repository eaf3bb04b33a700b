// Names of companies in texts: whoever serves this one, and leftovers of somebody else's notice.
import { describe, expect, it } from 'vitest';

import { editExample } from './edit-example.ts';
import { findFindings } from '../../../shared/rules/find-findings.ts';

const today = '2026-11-22';
const everywhere = (text: string) => ({ fi: text, sv: text, en: text });

function find(id: string, answers: Readonly<Record<string, unknown>>) {
  return findFindings(editExample(id, answers), { today });
}

describe('a company that the answers do not know', () => {
  const guests = 'registers/asiakasrekisteri#purposes[p1].text';
  const told = (text: string) =>
    find('kahvila-kielo', { [guests]: everywhere(text) })
      .filter(({ place }) => place.path === 'purposes[p1].text')
      .map(({ message, values }) => [message, values['hit'] ?? values['name']]);

  it.each([
    'Laskut lähettää Vieraspaikka Oy.',
    'Laskutuksen hoitaa tilitoimisto Vieraspaikka Oy.',
    'Tiedot annetaan Vieraspaikka Oy:lle laskutusta varten.',
    'Fakturorna sköts av Vieraspaikka Oy.',
    'Invoices are sent to Vieraspaikka Oy.',
  ])('is somebody who serves this one: %s', (text) => {
    expect(told(text)).toEqual([['REC-03.company', 'Vieraspaikka Oy']]);
  });

  it.each([
    'Vieraspaikka Oy pitää huolta asiakkaistaan.',
    'Rekisteriä ylläpitää Vieraspaikka Oy.',
    'Laskut lähettää rekisterinpitäjä Vieraspaikka Oy.',
    'Vieraspaikka Oy:n palveluiden käyttäjät saavat uutiskirjeen.',
    'Vieraspaikka Oy tells its customers about its products.',
  ])('is a leftover: %s', (text) => {
    expect(told(text)).toEqual([['TXT-05', 'Vieraspaikka Oy']]);
  });

  it.each([
    'Käytämme Vieraspaikka Oy:n järjestelmää.',
    'Laskutetaan aina. Käytetään Vieraspaikka Oy:n järjestelmää.',
    'Vi anlitar andra. När Vieraspaikka Oy sköter fakturorna lämnas uppgifter.',
  ])('is named without the word that opens the sentence: %s', (text) => {
    expect(told(text)).toEqual([['REC-03.company', 'Vieraspaikka Oy']]);
  });

  it.each(['Kahvila Kielo Ltd serves you.', 'Kahvila Kielo Ab betjänar dig.'])(
    'is not this one under the form of another language: %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('is known where recipients are told in words', () => {
    const found = find('kahvila-kielo', {
      [guests]: everywhere('Laskut lähettää Vieraspaikka Oy. Uutiskirje tulee Mailchimpistä.'),
      'registers/asiakasrekisteri#sectionNotes.recipients': everywhere(
        'Tietoja saavat Vieraspaikka Oy ja Mailchimp.',
      ),
    });
    expect(found.filter(({ id }) => id === 'REC-03')).toEqual([]);
  });

  it('is told once as each, beside the other', () => {
    const both = 'Vieraspaikka Oy arvostaa asiakkaitaan. Kirjeet lähettää Toinen Talo Oy.';
    expect(told(both)).toEqual([
      ['TXT-05', 'Vieraspaikka Oy'],
      ['REC-03.company', 'Toinen Talo Oy'],
    ]);
  });
});
