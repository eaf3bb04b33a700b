// The helper that enters a notice into the form: what it takes for a denial decides what rules can see.
import { describe, expect, it } from 'vitest';

import { enterNotice, transfersOf } from '../../helpers/enter-notice.ts';
import { readNotice, type Gold } from '../../helpers/gold.ts';

describe('the transfers of a notice', () => {
  it.each([
    'Ei siirretä.',
    'Tietoja ei luovuteta kolmansiin maihin.',
    'Uppgifterna överförs inte utanför EU.',
    'Data are not transferred outside the EU.',
  ])('are none where moving data is denied: %s', (text) => {
    expect(transfersOf(text)).toEqual({ noTransfers: 'yes' });
  });

  it.each([
    'Tiedot ovat Yhdysvalloissa. Palvelun käyttö ei ole pakollista.',
    'Data are stored in the United States. You are not obliged to use the service.',
    '',
  ])('stay open where something else is denied: %s', (text) => {
    expect(transfersOf(text)).toEqual({});
  });

  it('are there where one service is set apart', () => {
    const text = 'Tietoja ei siirretä EU:n ulkopuolelle pois lukien uutiskirje.';
    expect(transfersOf(text)).toMatchObject({ noTransfers: 'no' });
  });
});

const facts = { controllerName: 'Kahvila Kielo Oy', businessId: null, registerName: 'Vieraat' };

function notice(text: string, gold: Partial<Gold>) {
  const read = { source: '', title: 'Seloste', headings: [], facts, defects: [], ...gold };
  return readNotice('009', read, text);
}

const heading = (
  text: string,
  section: string,
  kind: Gold['headings'][number]['kind'],
  line: number,
) => ({
  ...{ text, section, kind, line },
});

describe('the sections of a notice', () => {
  const texts = (read: ReturnType<typeof notice>) =>
    read.sections.map(({ section, text }) => [section, text]);

  it('follow headings of their own line, before a text and glued to it', () => {
    const text = 'Seloste\r\nTarkoitus\r\nVaraukset.\r\nSäilytys: Vuosi.\r\nLähteetVieras itse.';
    const headings = [
      heading('Tarkoitus', 'purposes', 'line', 2),
      heading('Säilytys', 'retention', 'inline', 4),
      heading('Lähteet', 'sources', 'glued', 5),
    ];
    const read = notice(text, { headings });
    expect(read.lead).toBe('Seloste');
    expect(texts(read)).toEqual([
      ['purposes', 'Varaukset.'],
      ['retention', 'Vuosi.'],
      ['sources', 'Vieras itse.'],
    ]);
  });

  it('follow the columns of a table', () => {
    const text = 'Tiedot\tSäilytys\nNimi\t1 vuosi\nKuva\t2 vuotta\nMuuta\nKysy.';
    const headings = [
      heading('Tiedot', 'dataCategories', 'column', 1),
      heading('Säilytys', 'retention', 'column', 1),
      heading('Muuta', 'other', 'line', 4),
    ];
    expect(texts(notice(text, { headings }))).toEqual([
      ['dataCategories', 'Nimi\nKuva'],
      ['retention', '1 vuosi\n2 vuotta'],
      ['other', 'Kysy.'],
    ]);
  });

  it('follow paragraphs where there are no headings', () => {
    const paragraphSections = [
      { startsWith: 'Käytämme', section: 'purposes' },
      { startsWith: 'Säilytämme', section: 'retention' },
    ];
    const read = notice('Hei!\n\nKäytämme tietoja.\n\nSäilytämme ne.', { paragraphSections });
    expect(read.lead).toBe('Hei!');
    expect(texts(read)).toEqual([
      ['purposes', 'Käytämme tietoja.'],
      ['retention', 'Säilytämme ne.'],
    ]);
  });
});

describe('a notice in the form', () => {
  const entered = (text: string, gold: Partial<Gold>) => {
    const { company, registers } = enterNotice(notice(text, gold));
    return { company, register: registers[0]!.content };
  };

  it('has what one section tells of storage under the question about it', () => {
    const headings = [
      { ...heading('Tiedot', 'dataCategories', 'line', 1), also: ['retention', 'transfers'] },
    ];
    const { register } = entered(
      'Tiedot\nNimi ja osoite.\nTiedot säilytetään 2 vuotta.\nTietoja ei siirretä EU:n ulkopuolelle.',
      { headings },
    );
    expect(register.retention[0]?.criteria.fi).toBe('Tiedot säilytetään 2 vuotta.');
    expect(register.data[0]?.items.fi).not.toContain('säilytetään');
    expect(register.noTransfers).toBe('yes');
  });

  it('has working addresses, the day of the last change, and texts without a question of their own', () => {
    const headings = [
      heading('Tietosuojavastaava', 'dpo', 'line', 1),
      heading('Muuta', 'other', 'line', 3),
    ];
    const { company, register } = entered('Tietosuojavastaava\nMaija Meri\nMuuta\nKysy meiltä.', {
      headings,
      facts: {
        ...facts,
        email: 'info(at)kielo.fi',
        contactPersons: ['Maija Meri'],
        dpo: null,
        dates: ['1.2.2019', '24.5.2018'],
      },
    });
    expect(company.email).toBe('info@kielo.fi');
    expect(company.common.contactPerson).toMatchObject({
      name: 'Maija Meri',
      title: { fi: 'Tietosuojavastaava' },
    });
    expect(register.doc.updatedOn).toBe('2019-02-01');
    expect(register.intro.fi).toContain('Kysy meiltä.');
  });
});
