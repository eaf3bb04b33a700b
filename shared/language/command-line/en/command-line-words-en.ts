// What the command line says. Errors that the window can meet too are in ../../interface/en/error-words.ts.
import type { Language } from '../../language.ts';
import type { Translated } from '../../translated.ts';
import type { commandLineWordsFi } from '../fi/command-line-words-fi.ts';
import { checkWords } from './check-words.ts';
import { commandHelp, help } from './help.ts';
import { startWords } from './start-words.ts';
import { verifyWords } from './verify-words.ts';

const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Finnish',
  sv: 'Swedish',
  en: 'English',
};

const documentNames = {
  notice: 'privacy notice',
  record: 'record of processing activities',
  'processor-record': 'processor’s record of processing activities',
  binder: 'data protection binder',
  blank: 'blank form',
} as const;

/** English words of the command line. */
export const commandLineWordsEn: Translated<typeof commandLineWordsFi> = {
  help,
  commandHelp,
  usage: {
    unknownCommand: (name, known) =>
      `There is no command “${name}”. The commands are ${known.join(', ')}.`,
    unknownOption: (name, command) =>
      `The command ${command} has no option ${name}. Help: seloste ${command} --help`,
    valueMissing: (name) => `The option ${name} lacks a value.`,
    valueRefused: (name) => `The option ${name} takes no value.`,
    optionMissing: (name, command) =>
      `The command ${command} needs the option ${name}. Help: seloste ${command} --help`,
    argumentMissing: (what, command) =>
      `The command ${command} lacks a ${what}. Help: seloste ${command} --help`,
    argumentSurplus: (argument, command) =>
      `The command ${command} does not take the argument “${argument}”. If a name has spaces in it, put it in quotation marks.`,
    valueUnknown: (name, value, known) =>
      `The value “${value}” does not fit the option ${name}. Possible values are ${known.join(', ')}.`,
    formatUnfit: (document, formats) =>
      `The document ${document} is not made in the format asked for. Its formats are ${formats.join(', ')}.`,
    dateUnknown: (value) =>
      `The date “${value}” cannot be used. Write it as YYYY-MM-DD, for example 2026-02-01.`,
    registerOfWhich: () =>
      'The folder has several companies. Say with the option --company whose register you mean.',
  },
  arguments: {
    folder: 'folder',
    file: 'file',
    paths: 'folder or file',
    checkCode: 'check code',
    kind: 'kind',
  },
  exampleWritten: (folder, companies) =>
    `${String(companies)} example companies were written in the folder ${folder}.`,
  companyCreated: (name, folder) => `The company ${name} is in the folder ${folder}.`,
  registerCreated: (name, path) => `The register ${name} is in the file ${path}.`,
  fileInOrder: (path) => `In order: ${path}`,
  notOurs: (path) => `The file ${path} is not a file of Seloste.`,
  noDocument: (path) =>
    `No such document is made of the file ${path}. Choose another with the option --document.`,
  untranslated: (language, count) =>
    `Note: ${count === 1 ? 'one answer has' : `${String(count)} answers have`} no ${languageNames[language]} translation. The places are marked in the documents.`,
  leftOut: {
    'no-register': (document) =>
      `Note: the ${documentNames[document]} was not made, because the company has no registers.`,
    'no-processor-record': (document) =>
      `Note: the ${documentNames[document]} was not made, because the company has no facts as a processor (the file processor.json).`,
  },
  notKept: (reason) =>
    `Note: the documents are saved, but no version of them was kept for later checks. ${reason}`,
  /** Companies whose papers an obstacle has stopped, by the names of their folders. */
  unfinished: (companies) =>
    `Note: documents are incomplete or missing for these companies: ${companies.join(', ')}.`,
  withoutLogo: (reason) => `Note: the documents are saved without the logo. ${reason}`,
  start: startWords,
  check: checkWords,
  verify: verifyWords,
  unprintable: (answer, file) =>
    `Note: there are characters that cannot be printed ${inAnswer(answer)}${file === undefined ? '' : ` (${file})`}. They were left out of the documents.`,
  withoutGlyph: (characters, answer) =>
    `Note: there are characters ${inAnswer(answer)} that the font of the PDF file lacks: ${characters}`,
};

function inAnswer(answer: string | undefined): string {
  return answer === undefined ? 'in the document' : `in the answer “${answer}”`;
}
