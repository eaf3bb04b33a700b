import type { WordTree } from '../words.ts';

export const paperWords = {
  check: {
    fi: 'Onko paperi ajan tasalla?',
    sv: 'Är papperet aktuellt?',
    en: 'Is a paper up to date?',
  },
  why: {
    fi: 'Asiakirjan jokaisen sivun alareunassa on tarkistuskoodi. Sen avulla näet, onko tulostettu tai allekirjoitettu paperi vielä ajan tasalla.',
    sv: 'Längst ner på varje sida i ett dokument finns en kontrollkod. Med den ser du om ett utskrivet eller undertecknat papper fortfarande är aktuellt.',
    en: 'Every page of a document has a check code at the bottom. It tells you whether a printed or signed paper is still up to date.',
  },
  code: {
    fi: 'Tarkistuskoodi',
    sv: 'Kontrollkod',
    en: 'Check code',
  },
  codeHint: {
    fi: 'Kahdeksan kirjainta ja numeroa, esimerkiksi K7QF-2M9X.',
    sv: 'Åtta bokstäver och siffror, till exempel K7QF-2M9X.',
    en: 'Eight letters and figures, for example K7QF-2M9X.',
  },
  open: {
    fi: 'Tarkista paperi',
    sv: 'Kontrollera ett papper',
    en: 'Check a paper',
  },
  start: {
    fi: 'Tarkista',
    sv: 'Kontrollera',
    en: 'Check',
  },
  checking: {
    fi: 'Tarkistetaan…',
    sv: 'Kontrollerar…',
    en: 'Checking…',
  },
  close: {
    fi: 'Sulje',
    sv: 'Stäng',
    en: 'Close',
  },
  name: {
    fi: (title: string, subtitle: string) =>
      subtitle === '' || subtitle === title ? title : `${title}, ${subtitle}`,
    sv: (title: string, subtitle: string) =>
      subtitle === '' || subtitle === title ? title : `${title}, ${subtitle}`,
    en: (title: string, subtitle: string) =>
      subtitle === '' || subtitle === title ? title : `${title}, ${subtitle}`,
  },
  made: {
    fi: (sender: string, day: string) => `${sender}. Tehty ${day}.`,
    sv: (sender: string, day: string) => `${sender}. Gjort ${day}.`,
    en: (sender: string, day: string) => `${sender}. Made ${day}.`,
  },
  states: {
    current: {
      fi: 'Ajan tasalla',
      sv: 'Aktuellt',
      en: 'Up to date',
    },
    outdated: {
      fi: 'Vanhentunut',
      sv: 'Föråldrat',
      en: 'Out of date',
    },
    withdrawn: {
      fi: 'Ei enää käytössä',
      sv: 'Används inte längre',
      en: 'No longer in use',
    },
    unknown: {
      fi: 'Ei voitu tarkistaa',
      sv: 'Kunde inte kontrolleras',
      en: 'Could not be checked',
    },
  },
  current: {
    fi: 'Paperi kertoo saman kuin vastauksesi tänään.',
    sv: 'Papperet säger detsamma som dina svar i dag.',
    en: 'The paper says the same as your answers today.',
  },
  changed: {
    fi: 'Paperin tekemisen jälkeen on muuttunut:',
    sv: 'Detta har ändrats sedan papperet gjordes:',
    en: 'Changed since the paper was made:',
  },
  reworded: {
    fi: 'Selosteen omat sanamuodot ovat muuttuneet. Tee asiakirja uudelleen.',
    sv: 'Selostes egna formuleringar har ändrats. Skapa dokumentet på nytt.',
    en: 'Seloste’s own wording has changed. Make the document again.',
  },
  withdrawn: {
    fi: 'Tällaista asiakirjaa ei voi enää tehdä nykyisistä vastauksista.',
    sv: 'Ett sådant dokument kan inte längre skapas av de nuvarande svaren.',
    en: 'Such a document can no longer be made of the present answers.',
  },
  changes: {
    answer: {
      fi: (before: string, after: string) =>
        `${before === '' ? '(tyhjä)' : before} → ${after === '' ? '(tyhjä)' : after}`,
      sv: (before: string, after: string) =>
        `${before === '' ? '(tomt)' : before} → ${after === '' ? '(tomt)' : after}`,
      en: (before: string, after: string) =>
        `${before === '' ? '(empty)' : before} → ${after === '' ? '(empty)' : after}`,
    },
    'row-added': {
      fi: (_: string, after: string) => `lisätty ${after}`,
      sv: (_: string, after: string) => `tillagt ${after}`,
      en: (_: string, after: string) => `added ${after}`,
    },
    'row-removed': {
      fi: (before: string) => `poistettu ${before}`,
      sv: (before: string) => `borttaget ${before}`,
      en: (before: string) => `removed ${before}`,
    },
    'rows-moved': {
      fi: () => 'järjestys on muuttunut',
      sv: () => 'ordningen har ändrats',
      en: () => 'the order has changed',
    },
    'file-added': {
      fi: () => 'lisätty rekisteri',
      sv: () => 'ett register har lagts till',
      en: () => 'a register was added',
    },
    'file-removed': {
      fi: () => 'poistettu rekisteri',
      sv: () => 'ett register har tagits bort',
      en: () => 'a register was removed',
    },
  },
  notFoundTitle: {
    fi: 'Paperia ei löydy',
    sv: 'Papperet hittades inte',
    en: 'The paper was not found',
  },
  notFound: {
    fi: (code: string) =>
      `Tässä työkansiossa ei ole tallessa asiakirjaa, jonka tarkistuskoodi on ${code}. Tarkista, että kirjoitit sen oikein ja että yrityksen kansio versions on tallella.`,
    sv: (code: string) =>
      `Inget dokument med kontrollkoden ${code} finns sparat i den här arbetsmappen. Kontrollera att du skrev den rätt och att företagets mapp versions finns kvar.`,
    en: (code: string) =>
      `No document with the check code ${code} is kept in this workspace. Check that you typed it correctly and that the folder versions of the company is still there.`,
  },
  unreadable: {
    fi: 'Kaikkia aiemmin tehtyjä asiakirjoja ei voitu lukea, joten paperi voi olla niiden joukossa.',
    sv: 'Alla tidigare dokument kunde inte läsas, så papperet kan finnas bland dem.',
    en: 'Some of the earlier documents could not be read, so the paper may be among them.',
  },
} satisfies WordTree;
