import type { Translated } from '../../translated.ts';
import type { glossaryWords as finnish } from '../fi/glossary-words.ts';

/** The glossary of data protection, beside whatever the user is doing. */
export const glossaryWords: Translated<typeof finnish> = {
  title: 'Glossary',
  open: 'Glossary (F1)',
  search: 'Search for a word',
  found: (count) => (count === 1 ? '1 term' : `${String(count)} terms`),
  nothingFound: (query) =>
    `Nothing in the glossary matches “${query}”. Try a shorter word or its beginning.`,
  ofQuestion: 'Terms of this question',
  others: 'Other terms',
  all: 'All terms',
  law: 'In which law?',
  seeAlso: 'See also',
  inLanguage: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
  back: (term) => `Back: ${term}`,
};
