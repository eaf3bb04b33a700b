import { describe, expect, it } from 'vitest';

import { languages } from '../../../../shared/language/language.ts';
import { readAnswer } from '../../../../shared/register/reading/read-answer.ts';
import { byThreeLetters, countryCodes } from '../../../../shared/util/iso-country.ts';

const read = (typed: string) => readAnswer('country', typed);

describe('a country', () => {
  it.each([
    ['Ruotsi', 'SE'],
    ['ruotsi ', 'SE'],
    ['Sverige', 'SE'],
    ['SWEDEN', 'SE'],
    ['SE', 'SE'],
    ['SWE', 'SE'],
    ['USA', 'US'],
    ['usa', 'US'],
    ['U.S.', 'US'],
    ['UK', 'GB'],
    ['Englanti', 'GB'],
    ['Iso–Britannia', 'GB'],
    ['Alankomaat', 'NL'],
    ['Hollanti', 'NL'],
    ["Côte d'Ivoire", 'CI'],
    ['Bosnia ja Hertsegovina', 'BA'],
    ['Trinidad and Tobago', 'TT'],
    ['Hong Kong', 'HK'],
    ['Åland', 'AX'],
    ['Kosovo', 'XK'],
    ['Intia, Yhdysvallat', 'IN, US'],
    ['Ruotsi ja Norja', 'SE, NO'],
    ['Ruotsi, Bosnia ja Hertsegovina sekä Norja', 'SE, BA, NO'],
    ['IN, US', 'IN, US'],
    ['EU', 'EU'],
    ['EU/ETA', 'EEA'],
    ['EU- ja ETA-maat', 'EEA'],
    ['EU and EEA countries', 'EEA'],
    ['EU- och EES-länder', 'EEA'],
    ['EU ja USA', 'EU, US'],
    ['maailmanlaajuisesti', '001'],
    ['Pohjoismaat', 'DK, FI, IS, NO, SE'],
    ['', ''],
  ])('%s is %s', (typed, answer) => {
    expect(read(typed)).toBe(answer);
  });

  it.each([
    ...['ruo', 'ru', 'uk', 'se', 'eu', 'eta', 'Ruotsi ja', 'Ruotsi, Tuntematon', 'Tuntematon maa'],
    ...['ZZ', 'XYZ', ',', 'ja', 'Ruotsi tai Norja'],
  ])('the beginning of a name or no name is none: %s', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  it('is read by its name in every language, and by both codes', () => {
    expect(countryCodes).toHaveLength(249);
    for (const language of languages) {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      for (const code of countryCodes) expect([code, read(names.of(code)!)]).toEqual([code, code]);
    }
    for (const [three, code] of byThreeLetters) expect(read(three)).toBe(code);
  });
});
