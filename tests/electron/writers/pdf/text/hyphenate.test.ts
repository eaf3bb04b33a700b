import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hyphenate } from '../../../../../electron/writers/pdf/text/hyphenate.ts';
import { languages, type Language } from '../../../../../shared/language/language.ts';

function show(word: string, language: Language = 'fi'): string {
  const parts = [0, ...hyphenate(word, language)];
  return parts.map((start, index) => word.slice(start, parts[index + 1])).join('-');
}

describe('hyphenation', () => {
  it('divides Finnish words between syllables', () => {
    expect(show('rekisterinpitäjälle')).toBe('rekis-te-rin-pi-tä-jälle');
    expect(show('palvelinkeskus')).toBe('pal-ve-lin-kes-kus');
  });

  it.each([
    ['säilytysaika', 'säi-ly-tys-aika'],
    ['sähköpostiosoite', 'säh-kö-posti-osoite'],
    ['asiakasomistaja', 'asia-kas-omis-taja'],
    ['oikeusperuste', 'oikeus-pe-ruste'],
  ])('divides %s where its parts meet', (word, divided) => {
    expect(show(word)).toBe(divided);
  });

  it('does not take the end of a word for the start of a part', () => {
    expect(show('sijaintipaikat')).not.toContain('p-aikat');
  });

  it('knows Swedish and English', () => {
    expect(show('behandlingsverksamhet', 'sv')).toBe('behand-lings-verk-sam-het');
    expect(show('accountability', 'en')).toContain('-');
  });

  it.each(['asiakas@yritys.example', 'OIKEUSPERUSTE', 'GDPR2016679', 'kissa'])(
    'leaves %s whole',
    (word) => {
      expect(hyphenate(word, 'fi')).toEqual([]);
    },
  );

  it('leaves at least three letters on each side', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,40}$/);
    fc.assert(
      fc.property(word, fc.constantFrom(...languages), (text, language) => {
        for (const end of hyphenate(text, language)) {
          expect(end).toBeGreaterThanOrEqual(3);
          expect(text.length - end).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});
