import type { Translated } from '../../translated.ts';
import type { paperWords as finnish } from '../fi/paper-words.ts';

export const paperWords: Translated<typeof finnish> = {
  check: 'Är pappret aktuellt?',
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
  current: 'Pappret säger detsamma som dina svar i dag.',
  changed: 'Efter att pappret gjordes har det här ändrats:',
  reworded: 'Selostes egna formuleringar har ändrats. Gör dokumentet på nytt.',
  withdrawn: 'Ett sådant dokument kan inte längre göras av de nuvarande svaren.',
  changes: {
    answer: (before, after) =>
      `${before === '' ? '(tomt)' : before} → ${after === '' ? '(tomt)' : after}`,
    'row-added': (_, after) => `tillagt ${after}`,
    'row-removed': (before) => `borttaget ${before}`,
    'rows-moved': () => 'ordningen har ändrats',
    'file-added': () => 'ett register har lagts till',
    'file-removed': () => 'ett register har tagits bort',
  },
  notFoundTitle: 'Pappret hittades inte',
  notFound: (code) =>
    `I den här arbetsmappen har det inte gjorts något dokument med kontrollkoden ${code}. Kontrollera att du skrev den rätt.`,
  unreadable: 'Alla tidigare dokument kunde inte läsas, så pappret kan finnas bland dem.',
};
