// Words of our own for each pattern: ways to say what is wrong, and ways to say what is right.
import { describe, expect, it } from 'vitest';

import { dataPhrases } from './phrases/data-phrases.ts';
import { disclosurePhrases } from './phrases/disclosure-phrases.ts';
import { lawPhrases } from './phrases/law-phrases.ts';
import type { PhraseTable } from './phrases/phrases.ts';
import { purposePhrases } from './phrases/purpose-phrases.ts';
import { rightsPhrases } from './phrases/rights-phrases.ts';
import { textPhrases } from './phrases/text-phrases.ts';
import { matchPatterns } from '../../../shared/rules/text/match-patterns.ts';
import { normalizeText } from '../../../shared/rules/text/normalize-text.ts';
import { patterns } from '../../../shared/rules/text/patterns.ts';

const table: PhraseTable = {
  ...lawPhrases,
  ...textPhrases,
  ...purposePhrases,
  ...dataPhrases,
  ...rightsPhrases,
  ...disclosurePhrases,
};

describe.each(patterns.map(({ id }) => [id] as const))('the pattern %s', (id) => {
  const fits = (text: string) => matchPatterns(normalizeText(text)).has(id);
  const phrases = table[id];

  it('knows other words for what is wrong', () => {
    expect(phrases?.wrong.length).toBeGreaterThan(0);
    expect(phrases?.wrong.filter((text) => !fits(text))).toEqual([]);
  });

  it('lets words pass that say it rightly', () => {
    expect(phrases?.right.filter(fits)).toEqual([]);
  });

  it('sees no difference between small and capital letters, but in names and codes', () => {
    const isCaseSensitive = patterns.find((pattern) => pattern.id === id)?.caseSensitive;
    const unseen = phrases?.wrong.filter((text) => !fits(text.toUpperCase()));
    if (!isCaseSensitive && id !== 'html') expect(unseen).toEqual([]);
  });
});
