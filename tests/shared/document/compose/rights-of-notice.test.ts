import { describe, expect, it } from 'vitest';
import { composeRegister, sectionText } from '../../../helpers/compose-register.ts';
import { documentText } from '../../../helpers/document-text.ts';

function purposes(...bases: readonly string[]): object {
  return {
    purposes: bases.map((basis) => ({ id: basis, text: { fi: `Tarkoitus ${basis}` }, basis })),
  };
}

const textOf = (answers: object) => documentText(composeRegister(answers));
const rightsOf = (answers: object) => sectionText(composeRegister(answers), 'Oikeutesi');
const portability = 'siirtää itse antamasi tiedot';
const limited = 'kun laki ei enää vaadi niiden käsittelyä';

describe('rights in the notice', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
    'are always access, rectification, erasure, restriction and complaint: %s',
    (basis) => {
      const text = rightsOf(purposes(basis));
      for (const right of [
        'nähdä tietosi',
        'oikaista virheelliset tiedot',
        'poistaa tiedot',
        'rajoittaa käsittelyä',
        'Voit valittaa tietosuojavaltuutetulle',
      ]) {
        expect(text).toContain(right);
      }
    },
  );

  it('limit erasure where law carries every purpose, and only there', () => {
    expect(textOf(purposes('c'))).toContain(limited);
    expect(textOf(purposes('c', 'e'))).toContain(limited);
    expect(textOf(purposes('c', 'b'))).not.toContain(limited);
  });

  it('give portability under consent and contract alone', () => {
    expect(textOf(purposes('c', 'f'))).not.toContain(portability);
    expect(textOf(purposes('b'))).toContain(portability);
    expect(textOf(purposes('a', 'c'))).toContain(portability);
  });

  it('put the right to object in a box of its own, and name it in the first one', () => {
    const boxes = (answers: object) =>
      composeRegister(answers).blocks.filter(({ kind }) => kind === 'box');
    expect(boxes(purposes('f'))).toHaveLength(2);
    expect(boxes(purposes('a', 'b', 'c', 'd'))).toHaveLength(1);
    expect(textOf(purposes('f'))).toContain('Voit: vastustaa käsittelyä ja valittaa');
  });

  it('tell the ways to send a request, and leave their addresses to the first section', () => {
    const how = {
      inherits: { rights: 'no', contactPerson: 'no' },
      contactPerson: { email: 'tietosuoja@malli.example' },
      rights: { channels: ['email', 'form'], formAt: { fi: 'malli.example/pyynto' } },
    };
    const notice = composeRegister({ ...purposes('f'), ...how });
    expect(sectionText(notice, 'Oikeutesi')).toContain(
      'Lähetä pyyntö (kohta 1): sähköposti, verkkolomake malli.example/pyynto.',
    );
    expect(sectionText(notice, 'Rekisterinpitäjä ja yhteystiedot')).toContain(
      'tietosuoja@malli.example',
    );
  });

  it('let direct marketing be refused whatever the basis', () => {
    const marketing = {
      purposes: [{ id: 'p', text: { fi: 'Uutiskirje' }, basis: 'a', directMarketing: 'yes' }],
      directMarketing: { optOutHow: { fi: 'Paina viestin linkkiä.' } },
    };
    const section = rightsOf(marketing);
    expect(section).toContain('Voit milloin tahansa ja perustelematta kieltää suoramarkkinoinnin');
    expect(section).toContain('Paina viestin linkkiä.');
    expect(section).not.toContain('henkilökohtaiseen tilanteeseesi');
  });

  it('tell in the card how a consent is withdrawn', () => {
    const mark = 'Peruuttaminen: [Tieto puuttuu: miten suostumus peruutetaan]';
    expect(textOf(purposes('a', 'c'))).toContain(mark);
    expect(textOf(purposes('b'))).not.toContain('Peruuttaminen');
    const special = [{ id: 'p', text: { fi: 'Hoito' }, basis: 'b', art9Condition: 'a' }];
    expect(textOf({ purposes: special })).toContain(mark);
  });

  it('name the authority with its current address in each language', () => {
    const heading = { fi: 'Oikeutesi', sv: 'Dina rättigheter', en: 'Your rights' } as const;
    const section = (language: keyof typeof heading) =>
      sectionText(composeRegister({}, { language }), heading[language]);
    expect(section('fi')).toContain('PL 800, 00531 Helsinki');
    expect(section('sv')).toContain('PB 800, 00531 Helsingfors');
    expect(section('en')).toContain('P.O. Box 800, FI-00531 Helsinki');
  });

  it('print the user’s own words on a right even where the bases do not give it', () => {
    const own = {
      inherits: { rights: 'no' },
      rights: { portability: { fi: 'Tiedot saa taulukkona.' } },
    };
    expect(textOf({ ...purposes('c'), ...own })).toContain('Tiedot saa taulukkona.');
  });
});
