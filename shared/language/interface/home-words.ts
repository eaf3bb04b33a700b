import type { WordTree } from '../words.ts';

export const homeWords = {
  title: {
    fi: 'Yritykset',
    sv: 'Företag',
    en: 'Companies',
  },
  search: {
    fi: 'Hae nimellä tai Y-tunnuksella',
    sv: 'Sök med namn eller FO-nummer',
    en: 'Search by name or Business ID',
  },
  add: {
    fi: 'Lisää yritys',
    sv: 'Lägg till ett företag',
    en: 'Add a company',
  },
  emptyTitle: {
    fi: 'Täällä ei ole vielä yrityksiä',
    sv: 'Här finns inga företag ännu',
    en: 'There are no companies here yet',
  },
  emptyBody: {
    fi: 'Lisää yritys, niin voit tehdä sille tietosuojaselosteet ja selosteen käsittelytoimista.',
    sv: 'Lägg till ett företag, så kan du göra dess dataskyddsbeskrivningar och register över behandling.',
    en: 'Add a company, and you can make its privacy notices and its record of processing activities.',
  },
  nothingFound: {
    fi: (query: string) => `Haulla ”${query}” ei löytynyt yrityksiä.`,
    sv: (query: string) => `Inga företag hittades med ”${query}”.`,
    en: (query: string) => `No companies were found for “${query}”.`,
  },
  found: {
    fi: (count: number) => (count === 1 ? '1 yritys' : `${String(count)} yritystä`),
    sv: (count: number) => `${String(count)} företag`,
    en: (count: number) => (count === 1 ? '1 company' : `${String(count)} companies`),
  },
  registers: {
    fi: (count: number) => (count === 1 ? '1 rekisteri' : `${String(count)} rekisteriä`),
    sv: (count: number) => `${String(count)} register`,
    en: (count: number) => (count === 1 ? '1 register' : `${String(count)} registers`),
  },
  reviewOn: {
    fi: (date: string) => `Tarkistus ${date}`,
    sv: (date: string) => `Översyn ${date}`,
    en: (date: string) => `Review ${date}`,
  },
  reviewLate: {
    fi: (date: string) => `Tarkistus myöhässä: ${date}`,
    sv: (date: string) => `Översynen är försenad: ${date}`,
    en: (date: string) => `Review overdue: ${date}`,
  },
  complete: {
    fi: (percent: number) => `${String(percent)} % valmiina`,
    sv: (percent: number) => `${String(percent)} % klart`,
    en: (percent: number) => `${String(percent)}% complete`,
  },
  completeOf: {
    fi: (met: number, all: number) =>
      `Lain vaatimista tiedoista on annettu ${String(met)}/${String(all)}`,
    sv: (met: number, all: number) =>
      `Av uppgifterna som lagen kräver har getts ${String(met)}/${String(all)}`,
    en: (met: number, all: number) =>
      `Given of what the law asks for: ${String(met)}/${String(all)}`,
  },
  newTitle: {
    fi: 'Uusi yritys',
    sv: 'Nytt företag',
    en: 'New company',
  },
  nameLabel: {
    fi: 'Yrityksen nimi',
    sv: 'Företagets namn',
    en: 'Name of the company',
  },
  nameHint: {
    fi: 'Kirjoita nimi niin kuin se on kaupparekisterissä. Voit muuttaa sitä myöhemmin.',
    sv: 'Skriv namnet så som det står i handelsregistret. Du kan ändra det senare.',
    en: 'Write the name as it stands in the Trade Register. You can change it later.',
  },
  create: {
    fi: 'Lisää yritys',
    sv: 'Lägg till företaget',
    en: 'Add the company',
  },
} satisfies WordTree;
