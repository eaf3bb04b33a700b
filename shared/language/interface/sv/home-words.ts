import type { Translated } from '../../translated.ts';
import type { homeWords as finnish } from '../fi/home-words.ts';

export const homeWords: Translated<typeof finnish> = {
  title: 'Företag',
  search: 'Sök med namn eller FO-nummer',
  add: 'Lägg till ett företag',
  emptyTitle: 'Här finns inga företag ännu',
  emptyBody:
    'Lägg till ett företag, så kan du göra dess dataskyddsbeskrivningar och register över behandling.',
  nothingFound: (query) => `Inga företag hittades med ”${query}”.`,
  found: (count) => `${String(count)} företag`,
  registers: (count) => `${String(count)} register`,
  reviewOn: (date) => `Översyn ${date}`,
  reviewLate: (date) => `Översynen är försenad: ${date}`,
  complete: (percent) => `${String(percent)} % klart`,
  completeOf: (met, all) =>
    `Av uppgifterna som lagen kräver har getts ${String(met)}/${String(all)}`,
  newTitle: 'Nytt företag',
  nameLabel: 'Företagets namn',
  nameHint: 'Skriv namnet så som det står i handelsregistret. Du kan ändra det senare.',
  create: 'Lägg till företaget',
};
