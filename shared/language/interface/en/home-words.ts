import type { Translated } from '../../translated.ts';
import type { homeWords as finnish } from '../fi/home-words.ts';

export const homeWords: Translated<typeof finnish> = {
  title: 'Companies',
  search: 'Search by name or Business ID',
  add: 'Add a company',
  emptyTitle: 'There are no companies here yet',
  emptyBody:
    'Add a company, and you can make its privacy notices and its record of processing activities.',
  nothingFound: (query) => `No companies were found for “${query}”.`,
  found: (count) => (count === 1 ? '1 company' : `${String(count)} companies`),
  registers: (count) => (count === 1 ? '1 register' : `${String(count)} registers`),
  reviewOn: (date) => `Review ${date}`,
  reviewLate: (date) => `Review overdue: ${date}`,
  complete: (percent) => `${String(percent)}% complete`,
  completeOf: (met, all) => `Given of what the law asks for: ${String(met)}/${String(all)}`,
  newTitle: 'New company',
  nameLabel: 'Name of the company',
  nameHint: 'Write the name as it stands in the Trade Register. You can change it later.',
  create: 'Add the company',
};
