// What the command line says. Errors that the window can meet too are in ../../interface/sv/error-words.ts.
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import type { commandLineWordsFi } from '../fi/command-line-words-fi.ts';
import { checkWords } from './check-words.ts';
import { commandHelp, help } from './help.ts';
import { startWords } from './start-words.ts';
import { verifyWords } from './verify-words.ts';

const languageNames: Readonly<Record<Language, string>> = {
  fi: 'finska',
  sv: 'svenska',
  en: 'engelska',
};

const documentNames = {
  notice: 'dataskyddsbeskrivningen',
  record: 'registret över behandling',
  'processor-record': 'personuppgiftsbiträdets register över behandling',
  binder: 'dataskyddspärmen',
  blank: 'den tomma blanketten',
} as const;

/** Swedish words of the command line. */
export const commandLineWordsSv: Translated<typeof commandLineWordsFi> = {
  help,
  commandHelp,
  usage: {
    unknownCommand: (name, known) =>
      `Kommandot ”${name}” finns inte. Kommandona är ${known.join(', ')}.`,
    unknownOption: (name, command) =>
      `Kommandot ${command} har inte valet ${name}. Hjälp: seloste ${command} --help`,
    valueMissing: (name) => `Valet ${name} saknar ett värde.`,
    valueRefused: (name) => `Valet ${name} tar inget värde.`,
    optionMissing: (name, command) =>
      `Kommandot ${command} behöver valet ${name}. Hjälp: seloste ${command} --help`,
    argumentMissing: (what, command) =>
      `Kommandot ${command} saknar ${what}. Hjälp: seloste ${command} --help`,
    argumentSurplus: (argument, command) =>
      `Kommandot ${command} tar inte argumentet ”${argument}”. Om namnet har mellanslag, skriv det inom citattecken.`,
    valueUnknown: (name, value, known) =>
      `Värdet ”${value}” passar inte för valet ${name}. Möjliga värden är ${known.join(', ')}.`,
    formatUnfit: (document, formats) =>
      `Dokumentet ${document} görs inte i den önskade formen. Dess former är ${formats.join(', ')}.`,
    dateUnknown: (value) =>
      `Datumet ”${value}” går inte att använda. Skriv det i formen ÅÅÅÅ-MM-DD, till exempel 2026-02-01.`,
    registerOfWhich: () =>
      'Mappen har flera företag. Ange med valet --company vems register du menar.',
  },
  arguments: {
    folder: 'mapp',
    file: 'fil',
    paths: 'mapp eller fil',
    checkCode: 'kontrollkod',
    kind: 'slag',
  },
  exampleWritten: (folder, companies) =>
    `${String(companies)} exempelföretag skapades i mappen ${folder}.`,
  companyCreated: (name, folder) => `Företaget ${name} finns i mappen ${folder}.`,
  registerCreated: (name, path) => `Registret ${name} finns i filen ${path}.`,
  fileInOrder: (path) => `I ordning: ${path}`,
  notOurs: (path) => `Filen ${path} är inte en fil från Seloste.`,
  noDocument: (path) =>
    `Av filen ${path} görs inget sådant dokument. Välj ett annat med valet --document.`,
  untranslated: (language, count) =>
    `Observera: ${count === 1 ? 'ett svar' : `${String(count)} svar`} saknar översättning till ${languageNames[language]}. Ställena är utmärkta i dokumenten.`,
  leftOut: {
    'no-register': (document) =>
      `Observera: ${documentNames[document]} gjordes inte, eftersom företaget inte har några register.`,
    'no-processor-record': (document) =>
      `Observera: ${documentNames[document]} gjordes inte, eftersom företaget inte har uppgifter om verksamhet som personuppgiftsbiträde (filen processor.json).`,
  },
  notKept: (reason) =>
    `Observera: dokumenten är sparade, men ingen version av dem sparades för senare kontroll. ${reason}`,
  /** Companies whose papers an obstacle has stopped, by the names of their folders. */
  unfinished: (companies) =>
    `Observera: dokumenten är ofullständiga eller saknas för dessa företag: ${companies.join(', ')}.`,
  withoutLogo: (reason) => `Observera: dokumenten är sparade utan logotyp. ${reason}`,
  start: startWords,
  check: checkWords,
  verify: verifyWords,
  unprintable: (answer, file) =>
    `Observera: ${inAnswer(answer)}${file === undefined ? '' : ` (${file})`} finns tecken som inte kan skrivas ut. De har utelämnats ur dokumenten.`,
  withoutGlyph: (characters, answer) =>
    `Observera: ${inAnswer(answer)} finns tecken som PDF-filens typsnitt saknar: ${characters}`,
};

function inAnswer(answer: string | undefined): string {
  return answer === undefined ? 'i dokumentet' : `i svaret ”${answer}”`;
}
