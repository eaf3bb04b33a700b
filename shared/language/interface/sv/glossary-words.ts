import type { Translated } from '../../translated.ts';
import type { glossaryWords as finnish } from '../fi/glossary-words.ts';

/** The glossary of data protection, beside whatever the user is doing. */
export const glossaryWords: Translated<typeof finnish> = {
  title: 'Ordlista',
  open: 'Ordlista (F1)',
  search: 'Sök ord',
  found: (count) => `${String(count)} ord`,
  nothingFound: (query) =>
    `Inget i ordlistan motsvarar ”${query}”. Pröva ett kortare ord eller början av det.`,
  ofQuestion: 'Orden i den här frågan',
  others: 'Övriga ord',
  all: 'Alla ord',
  law: 'I vilken lag?',
  seeAlso: 'Se även',
  inLanguage: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
  back: (term) => `Tillbaka: ${term}`,
};
