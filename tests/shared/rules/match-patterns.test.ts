import { describe, expect, it } from 'vitest';

import { answerLimit } from '../../../shared/register/limits.ts';
import { matchPatterns } from '../../../shared/rules/text/match-patterns.ts';
import { normalizeText } from '../../../shared/rules/text/normalize-text.ts';
import {
  passageAt,
  sentenceAt,
  splitSentences,
} from '../../../shared/rules/text/split-sentences.ts';

describe('matching', () => {
  it.each([
    ['one letter', 'a'],
    ['letters of a company', 'Aa '],
    ['line ends', '\n'],
    ['spaces', ' '],
    ['code that never ends', '<p '],
    ['braces', '{{'],
    ['brackets', '['],
    ['the beginning of a word', 'tieto'],
    ['the beginning of another', 'pyyntö '],
    ['denials', 'ei siirretä '],
    ['digits', '1'],
    ['lines of underscores', '_'],
    ['browsers', 'selaimen '],
    ['orders', 'tilauksen yhteydessä asiakas '],
    ['headings of bases', 'oikeusperuste\n'],
    ['denials of disclosure', 'tietoja ei luovuteta. tietoja '],
    ['written requests', 'korjataan kirjallisesta pyynnöstä '],
    ['hyphens at the end of a line', 'a-\n'],
  ])('of the longest text of %s comes to an end', (_, piece) => {
    // A pattern that goes back over and over would be at it for years, far beyond the limit of any test.
    const text = piece.repeat(answerLimit / piece.length);
    expect(matchPatterns(text).size).toBeGreaterThanOrEqual(0);
  });

  it('counts every place and tells the words of the first', () => {
    const hit = matchPatterns('<p>yksi</p> <p>kaksi</p>').get('html');
    expect(hit).toMatchObject({ words: '<p>' });
    expect(hit?.indexes).toHaveLength(4);
  });
});

describe('the words of a hit', () => {
  it('are whole words, and not too many', () => {
    const words = (text: string) => matchPatterns(text).get('personalDataAct')?.words;
    expect(words('Noudatamme henkilötietolain säännöksiä.')).toBe('henkilötietolain');
    const long = `Saatamme hylätä pyynnön ${'monesta syystä '.repeat(20)}`;
    expect(matchPatterns(long).get('deny')?.words.length).toBeLessThanOrEqual(90);
  });
});

describe('text', () => {
  it('is composed, without soft hyphens and with plain spaces', () => {
    expect(normalizeText('a\u0308 EU\u00a0n tie\u00adto')).toBe('ä EU n tieto');
  });

  it('has no words broken at the end of a line', () => {
    expect(normalizeText('henkilö-\n  tietolain')).toBe('henkilötietolain');
    const both = 'asiakas-\nja jäsenrekisteri\n- kohta\nEU-\nMaa';
    expect(normalizeText(both)).toBe(both);
  });

  it('falls into sentences, lines and items', () => {
    const text = 'Ensimmäinen virke. Toinen esim. tällainen virke!\n • kohta\n- toinen kohta';
    expect(splitSentences(text)).toEqual([
      'Ensimmäinen virke.',
      'Toinen esim. tällainen virke!',
      'kohta',
      'toinen kohta',
    ]);
  });

  it('has a sentence around each place', () => {
    const text = 'Alku tässä. Keskellä on sana tässä. Loppu on tässä.';
    expect(sentenceAt(text, text.indexOf('sana'))).toBe('Keskellä on sana tässä');
    expect(sentenceAt(text, 0)).toBe('Alku tässä');
    expect(sentenceAt('yksin', 2)).toBe('yksin');
  });

  it('has a list that belongs to the sentence which begins it', () => {
    const text = 'Ennen. Perusteet:\n\n• yksi\n• toinen\nMuuta.\n• kolmas';
    expect(passageAt(text, text.indexOf('Perusteet'))).toBe('Perusteet:\n• yksi\n• toinen');
    expect(passageAt(text, text.indexOf('Ennen'))).toBe('Ennen');
  });
});
