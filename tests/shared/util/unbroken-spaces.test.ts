import { describe, expect, it } from 'vitest';
import { unbrokenSpaces } from '../../../shared/util/unbroken-spaces.ts';

/** The text with its no-break spaces shown as underscores. */
function shown(text: string): string {
  return unbrokenSpaces(text).replaceAll('\u00a0', '_');
}

describe('unbrokenSpaces', () => {
  it.each([
    ['kirjanpitolaki (1336/1997) 2 luku 10 §', 'kirjanpitolaki (1336/1997) 2_luku_10_§'],
    ['6 artiklan 1 kohdan b alakohta', '6_artiklan 1_kohdan_b_alakohta'],
    ['bokföringslagen (1336/1997) 2 kap. 10 §', 'bokföringslagen (1336/1997) 2_kap._10_§'],
    ['(artikel 22.2 a)', '(artikel_22.2_a)'],
    ['chapter 2, section 10', 'chapter_2, section_10'],
    ['Puhelin 050 000 0101', 'Puhelin 050_000_0101'],
    ['029 566 6700 (vaihde)', '029_566_6700 (vaihde)'],
    ['10 vuotta', '10_vuotta'],
  ])('keeps what belongs to a number beside it: %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['Palveluntarjoaja 60 Oy', '12 34 56 78 90 12 34', 'sana1 sana2 sana3', '20100 Turku'])(
    'leaves every other space as it is: %s',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  it('changes nothing but spaces', () => {
    const text = 'Säilytys 6 vuotta, § 10, 050 000 0101\n6 artiklan 1 kohdan c alakohta';
    expect(unbrokenSpaces(text).replaceAll('\u00a0', ' ')).toBe(text);
  });
});
