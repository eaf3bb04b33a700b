import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../shared/document/document.ts';
import { joinSameNames } from '../../../../shared/document/compose/tell-together.ts';

const names = (text: string): Block => ({ kind: 'heading', level: 2, number: undefined, text });
const words = (text: string): Block => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] });

describe('joinSameNames', () => {
  it('names the registers once over what follows each other', () => {
    expect(
      joinSameNames([
        names('Asiakkaat · Tilaajat'),
        words('Emme siirrä.'),
        names('Uutiskirje'),
        words('Siirrämme.'),
        names('Uutiskirje'),
        words('Jos peruste lakkaa, lopetamme.'),
      ]),
    ).toEqual([
      names('Asiakkaat · Tilaajat'),
      words('Emme siirrä.'),
      names('Uutiskirje'),
      words('Siirrämme.'),
      words('Jos peruste lakkaa, lopetamme.'),
    ]);
  });

  it('names them again after others', () => {
    const blocks = [names('A'), words('1'), names('B'), words('2'), names('A'), words('3')];
    expect(joinSameNames(blocks)).toEqual(blocks);
  });
});
