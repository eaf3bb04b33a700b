import type { Translated } from '../../translated.ts';
import type { paperWords as finnish } from '../fi/paper-words.ts';

export const paperWords: Translated<typeof finnish> = {
  check: 'Är papperet aktuellt?',
  why: 'Längst ner på varje sida i ett dokument finns en kontrollkod. Med den ser du om ett utskrivet eller undertecknat papper fortfarande är aktuellt.',
  code: 'Kontrollkod',
  codeHint: 'Åtta bokstäver och siffror, till exempel K7QF-2M9X.',
  open: 'Kontrollera ett papper',
  start: 'Kontrollera',
  checking: 'Kontrollerar…',
  close: 'Stäng',
  name: (title, subtitle) =>
    subtitle === '' || subtitle === title ? title : `${title}, ${subtitle}`,
  made: (sender, day) => `${sender}. Gjort ${day}.`,
  states: {
    current: 'Aktuellt',
    outdated: 'Föråldrat',
    withdrawn: 'Används inte längre',
    unknown: 'Kunde inte kontrolleras',
  },
  current: 'Papperet säger detsamma som dina svar i dag.',
  changed: 'Detta har ändrats sedan papperet gjordes:',
  reworded: 'Selostes egna formuleringar har ändrats. Skapa dokumentet på nytt.',
  withdrawn: 'Ett sådant dokument kan inte längre skapas av de nuvarande svaren.',
  changes: {
    answer: (before, after) =>
      `${before === '' ? '(tomt)' : before} → ${after === '' ? '(tomt)' : after}`,
    'row-added': (_, after) => `tillagt ${after}`,
    'row-removed': (before) => `borttaget ${before}`,
    'rows-moved': () => 'ordningen har ändrats',
    'file-added': () => 'ett register har lagts till',
    'file-removed': () => 'ett register har tagits bort',
  },
  notFoundTitle: 'Papperet hittades inte',
  notFound: (code) =>
    `Inget dokument med kontrollkoden ${code} finns sparat i den här arbetsmappen. Kontrollera att du skrev den rätt och att företagets mapp versions finns kvar.`,
  unreadable: 'Alla tidigare dokument kunde inte läsas, så papperet kan finnas bland dem.',
};
