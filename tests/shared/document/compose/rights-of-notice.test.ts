import { describe, expect, it } from 'vitest';
import { composeRegister, sectionText } from '../../../helpers/compose-register.ts';
import { documentText } from '../../../helpers/document-text.ts';

function purposes(...bases: readonly string[]): object {
  return {
    purposes: bases.map((basis) => ({ id: basis, text: { fi: `Tarkoitus ${basis}` }, basis })),
  };
}

const textOf = (answers: object) => documentText(composeRegister(answers));
const portability = 'Oikeus siirtää tiedot järjestelmästä toiseen';
const limited = 'Siksi tietoja ei voi poistaa';

describe('rights in the notice', () => {
  it.each(['a', 'b', 'c', 'd', 'e', 'f'])(
    'are always access, rectification, restriction: %s',
    (basis) => {
      const text = textOf(purposes(basis));
      for (const right of [
        'Oikeus saada pääsy tietoihin',
        'Oikeus tietojen oikaisemiseen',
        'Oikeus tietojen poistamiseen',
        'Oikeus käsittelyn rajoittamiseen',
        'Oikeus tehdä valitus valvontaviranomaiselle',
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

  it('tell which purposes the law keeps from erasure', () => {
    const section = sectionText(composeRegister(purposes('b', 'c')), 'Rekisteröidyn oikeudet');
    expect(section).toContain('Tämä koskee seuraavia tarkoituksia:\n\n- Tarkoitus c\n');
  });

  it('give portability under consent and contract, for those purposes', () => {
    expect(textOf(purposes('c', 'f'))).not.toContain(portability);
    expect(textOf(purposes('b'))).toContain(portability);
    const section = sectionText(composeRegister(purposes('a', 'c')), 'Rekisteröidyn oikeudet');
    expect(section).toContain('Oikeus koskee seuraavia tarkoituksia:\n\n- Tarkoitus a\n');
  });

  it('put the right to object in a box of its own', () => {
    const { blocks } = composeRegister(purposes('f'));
    const index = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text === 'Vastustamisoikeus',
    );
    expect(blocks[index + 1]?.kind).toBe('box');
    expect(blocks[index + 2]?.kind).toBe('heading');
    expect(textOf(purposes('a', 'b', 'c', 'd'))).not.toContain('Vastustamisoikeus');
  });

  it('tell beside the right to object where to send the objection', () => {
    const how = {
      inherits: { rights: 'no', contactPerson: 'no' },
      contactPerson: { email: 'tietosuoja@malli.example' },
      rights: { channels: ['email'] },
    };
    const section = sectionText(composeRegister({ ...purposes('f'), ...how }), 'Vastustamisoikeus');
    expect(section).toContain('Sähköposti: tietosuoja@malli.example');
  });

  it('let direct marketing be refused whatever the basis', () => {
    const marketing = {
      purposes: [{ id: 'p', text: { fi: 'Uutiskirje' }, basis: 'a', directMarketing: 'yes' }],
      directMarketing: { optOutHow: { fi: 'Paina viestin linkkiä.' } },
    };
    const section = sectionText(composeRegister(marketing), 'Vastustamisoikeus');
    expect(section).toContain('Voit milloin tahansa ja perustelematta kieltää suoramarkkinoinnin');
    expect(section).toContain('Paina viestin linkkiä.');
    expect(section).not.toContain('henkilökohtaiseen tilanteeseesi');
  });

  it('tell how each consent is withdrawn', () => {
    expect(
      sectionText(composeRegister(purposes('a', 'c')), 'Suostumuksen peruuttaminen'),
    ).toContain('Tarkoitus a: [Tieto puuttuu: miten suostumus peruutetaan]');
    expect(textOf(purposes('b'))).not.toContain('Suostumuksen peruuttaminen');
    const special = [{ id: 'p', text: { fi: 'Hoito' }, basis: 'b', art9Condition: 'a' }];
    expect(textOf({ purposes: special })).toContain('Suostumuksen peruuttaminen');
  });

  it('name the authority with its current address in each language', () => {
    const heading = {
      fi: 'valvontaviranomaiselle',
      sv: 'tillsynsmyndighet',
      en: 'authority',
    } as const;
    const section = (language: keyof typeof heading) =>
      sectionText(composeRegister({}, { language }), heading[language]);
    expect(section('fi')).toContain('Lintulahdenkuja 4, 00530 Helsinki');
    expect(section('sv')).toContain('Fågelviksgränden 4, 00530 Helsingfors');
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
