// What the command line says. Errors that the window can meet too are in ../../interface/fi/error-words.ts.
import type { Language } from '../../language.ts';
import { checkWords } from './check-words.ts';
import { commandHelp, help } from './help.ts';
import { startWords } from './start-words.ts';
import { verifyWords } from './verify-words.ts';

const languageAdjectives: Readonly<Record<Language, string>> = {
  fi: 'suomenkielinen',
  sv: 'ruotsinkielinen',
  en: 'englanninkielinen',
};

const documentNames = {
  notice: 'tietosuojaseloste',
  record: 'seloste käsittelytoimista',
  'processor-record': 'käsittelijän seloste',
  binder: 'tietosuojakansio',
  blank: 'tyhjä lomake',
} as const;

type DocumentName = keyof typeof documentNames;

/** Finnish words of the command line. */
export const commandLineWordsFi = {
  help,
  commandHelp,
  usage: {
    unknownCommand: (name: string, known: readonly string[]) =>
      `Komentoa ”${name}” ei ole. Komennot ovat ${known.join(', ')}.`,
    unknownOption: (name: string, command: string) =>
      `Valitsinta ${name} ei ole komennossa ${command}. Ohje: seloste ${command} --help`,
    valueMissing: (name: string) => `Valitsimelta ${name} puuttuu arvo.`,
    valueRefused: (name: string) => `Valitsin ${name} ei ota arvoa.`,
    optionMissing: (name: string, command: string) =>
      `Komento ${command} tarvitsee valitsimen ${name}. Ohje: seloste ${command} --help`,
    argumentMissing: (what: string, command: string) =>
      `Komennosta ${command} puuttuu ${what}. Ohje: seloste ${command} --help`,
    argumentSurplus: (argument: string, command: string) =>
      `Komento ${command} ei ota argumenttia ”${argument}”. Jos nimessä on välilyöntejä, kirjoita se lainausmerkkeihin.`,
    valueUnknown: (name: string, value: string, known: readonly string[]) =>
      `Valitsimen ${name} arvo ”${value}” ei käy. Mahdolliset arvot ovat ${known.join(', ')}.`,
    formatUnfit: (document: string, formats: readonly string[]) =>
      `Asiakirjasta ${document} ei tehdä pyydettyä muotoa. Sen muodot ovat ${formats.join(', ')}.`,
    dateUnknown: (value: string) =>
      `Päiväys ”${value}” ei käy. Kirjoita se muodossa VVVV-KK-PP, esimerkiksi 2026-02-01.`,
    registerOfWhich: () =>
      'Kansiossa on monta yritystä. Kerro valitsimella --company, kenen rekisteriä tarkoitat.',
  },
  arguments: {
    folder: 'kansio',
    file: 'tiedosto',
    paths: 'kansio tai tiedosto',
    checkCode: 'tarkiste',
    kind: 'laji',
  },
  exampleWritten: (folder: string, companies: number) =>
    `Esimerkkiyrityksiä kirjoitettiin ${String(companies)} kansioon ${folder}.`,
  companyCreated: (name: string, folder: string) => `Yritys ${name} on kansiossa ${folder}.`,
  registerCreated: (name: string, path: string) => `Rekisteri ${name} on tiedostossa ${path}.`,
  fileInOrder: (path: string) => `Kunnossa: ${path}`,
  notOurs: (path: string) => `Tiedosto ${path} ei ole Selosteen tiedosto.`,
  noDocument: (path: string) =>
    `Tiedostosta ${path} ei tehdä tällaista asiakirjaa. Valitse toinen valitsimella --document.`,
  untranslated: (language: Language, count: number) =>
    `Huomaa: ${count === 1 ? 'yhdestä vastauksesta' : `${String(count)} vastauksesta`} puuttuu ${languageAdjectives[language]} käännös. Kohdat on merkitty asiakirjoihin.`,
  /** Of a paper that was asked for and not made. */
  leftOut: {
    'no-register': (document: DocumentName) =>
      `Huomaa: ${documentNames[document]} jäi tekemättä, koska yrityksellä ei ole rekistereitä.`,
    'no-processor-record': (document: DocumentName) =>
      `Huomaa: ${documentNames[document]} jäi tekemättä, koska yrityksellä ei ole käsittelijän tietoja (tiedostoa processor.json).`,
  },
  notKept: (reason: string) =>
    `Huomaa: asiakirjat on tallennettu, mutta niistä ei jäänyt versiota myöhempää tarkistamista varten. ${reason}`,
  /** Companies whose papers an obstacle has stopped, by the names of their folders. */
  unfinished: (companies: readonly string[]) =>
    `Huomaa: asiakirjat jäivät kesken tai tekemättä näiltä yrityksiltä: ${companies.join(', ')}.`,
  withoutLogo: (reason: string) => `Huomaa: asiakirjat on tallennettu ilman logoa. ${reason}`,
  start: startWords,
  check: checkWords,
  verify: verifyWords,
  unprintable: (answer: string | undefined, file: string | undefined) =>
    `Huomaa: ${inAnswer(answer)}${file === undefined ? '' : ` (${file})`} on merkkejä, joita ei voi tulostaa. Ne jätettiin pois asiakirjoista.`,
  withoutGlyph: (characters: string, answer: string | undefined) =>
    `Huomaa: ${inAnswer(answer)} on merkkejä, joita PDF-tiedoston kirjasimessa ei ole: ${characters}`,
};

function inAnswer(answer: string | undefined): string {
  return answer === undefined ? 'asiakirjassa' : `vastauksessa ”${answer}”`;
}
