import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../../shared/language/glossary/find-terms.ts';
import { glossaryLinks } from '../../../../shared/language/glossary/glossary-links.ts';
import { glossary, glossaryIds } from '../../../../shared/language/glossary/glossary.ts';
import { sayReferences } from '../../../../shared/language/glossary/say-references.ts';
import { languages } from '../../../../shared/language/language.ts';

describe.each(languages)('the glossary in %s', (language) => {
  const entries = glossaryIds.map((id) => ({ id, ...glossary[language][id] }));

  it('explains each term once, in one to three sentences', () => {
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length);
    const odd = entries.filter(({ term, text }) => {
      const sentences = text.split(/[.](?:\s|$)/).filter(Boolean).length;
      return term.trim() !== term || sentences < 1 || sentences > 3 || !text.endsWith('.');
    });
    expect(odd.map(({ term }) => term)).toEqual([]);
  });

  it('finds the first words of each term by that term alone', () => {
    const lost = entries.filter(
      ({ id, words }) => !words.every((beginnings) => findTerms(language, beginnings)[0] === id),
    );
    expect(lost.map(({ term, words }) => [term, words])).toEqual([]);
  });

  it('says every reference', () => {
    for (const id of glossaryIds) {
      const { references } = glossaryLinks[id];
      const said = sayReferences(language, references);
      const numbers = references.map((reference) => /^\d+/.exec(reference)?.[0] ?? reference);
      for (const number of numbers) expect(said, id).toContain(number);
      expect(said.split(/, (?!\d+ §|section)| · /).filter(Boolean)).toHaveLength(references.length);
    }
  });
});

describe('the links of the glossary', () => {
  it('lead from each term to others, each once', () => {
    const odd = glossaryIds.filter((id) => {
      const { seeAlso } = glossaryLinks[id];
      return seeAlso.length === 0 || new Set([id, ...seeAlso]).size !== seeAlso.length + 1;
    });
    expect(odd).toEqual([]);
  });
});
