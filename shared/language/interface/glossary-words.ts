import type { WordTree } from '../words.ts';

/** The glossary of data protection, beside whatever the user is doing. */
export const glossaryWords = {
  title: {
    fi: 'Sanasto',
    sv: 'Ordlista',
    en: 'Glossary',
  },
  open: {
    fi: 'Sanasto (F1)',
    sv: 'Ordlista (F1)',
    en: 'Glossary (F1)',
  },
  search: {
    fi: 'Hae sanaa',
    sv: 'Sök ord',
    en: 'Search for a word',
  },
  found: {
    fi: (count: number) => (count === 1 ? '1 sana' : `${String(count)} sanaa`),
    sv: (count: number) => `${String(count)} ord`,
    en: (count: number) => (count === 1 ? '1 term' : `${String(count)} terms`),
  },
  nothingFound: {
    fi: (query: string) =>
      `Sanastosta ei löytynyt mitään haulla ”${query}”. Kokeile lyhyempää sanaa tai sen alkua.`,
    sv: (query: string) =>
      `Inget i ordlistan motsvarar ”${query}”. Pröva ett kortare ord eller början av det.`,
    en: (query: string) =>
      `Nothing in the glossary matches “${query}”. Try a shorter word or its beginning.`,
  },
  ofQuestion: {
    fi: 'Tämän kysymyksen sanat',
    sv: 'Orden i den här frågan',
    en: 'Terms of this question',
  },
  others: {
    fi: 'Muut sanat',
    sv: 'Övriga ord',
    en: 'Other terms',
  },
  all: {
    fi: 'Kaikki sanat',
    sv: 'Alla ord',
    en: 'All terms',
  },
  law: {
    fi: 'Missä laissa?',
    sv: 'I vilken lag?',
    en: 'In which law?',
  },
  seeAlso: {
    fi: 'Katso myös',
    sv: 'Se även',
    en: 'See also',
  },
  inLanguage: {
    fi: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
    sv: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' },
    en: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' },
  },
  back: {
    fi: (term: string) => `Takaisin: ${term}`,
    sv: (term: string) => `Tillbaka: ${term}`,
    en: (term: string) => `Back: ${term}`,
  },
} satisfies WordTree;
