// What the command line says. Errors that the window can meet too are in ../interface/error-words.ts.
import type { Language } from '../language.ts';
import { checkWords } from './check-words.ts';
import { commandHelp } from './help.ts';
import { help } from './help.ts';
import { startWords } from './start-words.ts';
import { statusWords } from './status-words.ts';
import { unusedWords } from './unused-words.ts';
import { verifyWords } from './verify-words.ts';
import { inEveryLanguage, type WordTree } from '../words.ts';

type DocumentName = keyof typeof documentNamesFi;

const languageAdjectivesFi: Readonly<Record<Language, string>> = {
  fi: 'suomenkielinen',
  sv: 'ruotsinkielinen',
  en: 'englanninkielinen',
};

const documentNamesFi = {
  notice: 'tietosuojaseloste',
  record: 'seloste käsittelytoimista',
  'processor-record': 'käsittelijän seloste',
  binder: 'tietosuojakansio',
  blank: 'tyhjä lomake',
} as const;

const languageNamesSv: Readonly<Record<Language, string>> = {
  fi: 'finska',
  sv: 'svenska',
  en: 'engelska',
};

const documentNamesSv = {
  notice: 'dataskyddsbeskrivningen',
  record: 'registret över behandling',
  'processor-record': 'personuppgiftsbiträdets register över behandling',
  binder: 'dataskyddspärmen',
  blank: 'den tomma blanketten',
} as const;

const languageNamesEn: Readonly<Record<Language, string>> = {
  fi: 'Finnish',
  sv: 'Swedish',
  en: 'English',
};

const documentNamesEn = {
  notice: 'privacy notice',
  record: 'record of processing activities',
  'processor-record': 'processor’s record of processing activities',
  binder: 'data protection binder',
  blank: 'blank form',
} as const;

/** Finnish words of the command line. */
const words = {
  help,
  commandHelp,
  usage: {
    unknownCommand: {
      fi: (name: string, known: readonly string[]) =>
        `Komentoa ”${name}” ei ole. Komennot ovat ${known.join(', ')}.`,
      sv: (name: string, known: readonly string[]) =>
        `Kommandot ”${name}” finns inte. Kommandona är ${known.join(', ')}.`,
      en: (name: string, known: readonly string[]) =>
        `There is no command “${name}”. The commands are ${known.join(', ')}.`,
    },
    unknownOption: {
      fi: (name: string, command: string) =>
        `Valitsinta ${name} ei ole komennossa ${command}. Ohje: seloste ${command} --help`,
      sv: (name: string, command: string) =>
        `Kommandot ${command} har inte valet ${name}. Hjälp: seloste ${command} --help`,
      en: (name: string, command: string) =>
        `The command ${command} has no option ${name}. Help: seloste ${command} --help`,
    },
    valueMissing: {
      fi: (name: string) => `Valitsimelta ${name} puuttuu arvo.`,
      sv: (name: string) => `Valet ${name} saknar ett värde.`,
      en: (name: string) => `The option ${name} lacks a value.`,
    },
    valueRefused: {
      fi: (name: string) => `Valitsin ${name} ei ota arvoa.`,
      sv: (name: string) => `Valet ${name} tar inget värde.`,
      en: (name: string) => `The option ${name} takes no value.`,
    },
    optionMissing: {
      fi: (name: string, command: string) =>
        `Komento ${command} tarvitsee valitsimen ${name}. Ohje: seloste ${command} --help`,
      sv: (name: string, command: string) =>
        `Kommandot ${command} behöver valet ${name}. Hjälp: seloste ${command} --help`,
      en: (name: string, command: string) =>
        `The command ${command} needs the option ${name}. Help: seloste ${command} --help`,
    },
    argumentMissing: {
      fi: (what: string, command: string) =>
        `Komennosta ${command} puuttuu ${what}. Ohje: seloste ${command} --help`,
      sv: (what: string, command: string) =>
        `Kommandot ${command} saknar ${what}. Hjälp: seloste ${command} --help`,
      en: (what: string, command: string) =>
        `The command ${command} lacks a ${what}. Help: seloste ${command} --help`,
    },
    argumentSurplus: {
      fi: (argument: string, command: string) =>
        `Komento ${command} ei ota argumenttia ”${argument}”. Jos nimessä on välilyöntejä, kirjoita se lainausmerkkeihin.`,
      sv: (argument: string, command: string) =>
        `Kommandot ${command} tar inte argumentet ”${argument}”. Om namnet har mellanslag, skriv det inom citattecken.`,
      en: (argument: string, command: string) =>
        `The command ${command} does not take the argument “${argument}”. If a name has spaces in it, put it in quotation marks.`,
    },
    valueUnknown: {
      fi: (name: string, value: string, known: readonly string[]) =>
        `Valitsimen ${name} arvo ”${value}” ei käy. Mahdolliset arvot ovat ${known.join(', ')}.`,
      sv: (name: string, value: string, known: readonly string[]) =>
        `Värdet ”${value}” passar inte för valet ${name}. Möjliga värden är ${known.join(', ')}.`,
      en: (name: string, value: string, known: readonly string[]) =>
        `The value “${value}” does not fit the option ${name}. Possible values are ${known.join(', ')}.`,
    },
    formatUnfit: {
      fi: (document: string, formats: readonly string[]) =>
        `Asiakirjasta ${document} ei tehdä pyydettyä muotoa. Sen muodot ovat ${formats.join(', ')}.`,
      sv: (document: string, formats: readonly string[]) =>
        `Dokumentet ${document} görs inte i den önskade formen. Dess former är ${formats.join(', ')}.`,
      en: (document: string, formats: readonly string[]) =>
        `The document ${document} is not made in the format asked for. Its formats are ${formats.join(', ')}.`,
    },
    dateUnknown: {
      fi: (value: string) =>
        `Päiväys ”${value}” ei käy. Kirjoita se muodossa VVVV-KK-PP, esimerkiksi 2026-02-01.`,
      sv: (value: string) =>
        `Datumet ”${value}” går inte att använda. Skriv det i formen ÅÅÅÅ-MM-DD, till exempel 2026-02-01.`,
      en: (value: string) =>
        `The date “${value}” cannot be used. Write it as YYYY-MM-DD, for example 2026-02-01.`,
    },
    registerOfWhich: {
      fi: () =>
        'Kansiossa on monta yritystä. Kerro valitsimella --company, kenen rekisteriä tarkoitat.',
      sv: () => 'Mappen har flera företag. Ange med valet --company vems register du menar.',
      en: () =>
        'The folder has several companies. Say with the option --company whose register you mean.',
    },
  },
  arguments: {
    folder: {
      fi: 'kansio',
      sv: 'mapp',
      en: 'folder',
    },
    file: {
      fi: 'tiedosto',
      sv: 'fil',
      en: 'file',
    },
    paths: {
      fi: 'kansio tai tiedosto',
      sv: 'mapp eller fil',
      en: 'folder or file',
    },
    checkCode: {
      fi: 'tarkistuskoodi',
      sv: 'kontrollkod',
      en: 'check code',
    },
    kind: {
      fi: 'laji',
      sv: 'slag',
      en: 'kind',
    },
  },
  exampleWritten: {
    fi: (folder: string, companies: number) =>
      `Esimerkkiyrityksiä kirjoitettiin ${String(companies)} kansioon ${folder}.`,
    sv: (folder: string, companies: number) =>
      `${String(companies)} exempelföretag skapades i mappen ${folder}.`,
    en: (folder: string, companies: number) =>
      `${String(companies)} example companies were written in the folder ${folder}.`,
  },
  companyCreated: {
    fi: (name: string, folder: string) => `Yritys ${name} on kansiossa ${folder}.`,
    sv: (name: string, folder: string) => `Företaget ${name} finns i mappen ${folder}.`,
    en: (name: string, folder: string) => `The company ${name} is in the folder ${folder}.`,
  },
  registerCreated: {
    fi: (name: string, path: string) => `Rekisteri ${name} on tiedostossa ${path}.`,
    sv: (name: string, path: string) => `Registret ${name} finns i filen ${path}.`,
    en: (name: string, path: string) => `The register ${name} is in the file ${path}.`,
  },
  fileInOrder: {
    fi: (path: string) => `Kunnossa: ${path}`,
    sv: (path: string) => `I ordning: ${path}`,
    en: (path: string) => `In order: ${path}`,
  },
  converted: {
    fi: (paths: readonly string[]) => `Muunnettu UTF-8:ksi:\n${paths.join('\n')}`,
    sv: (paths: readonly string[]) => `Konverterade till UTF-8:\n${paths.join('\n')}`,
    en: (paths: readonly string[]) => `Converted to UTF-8:\n${paths.join('\n')}`,
  },
  nothingConverted: {
    fi: 'Muunnettavia tiedostoja ei ollut.',
    sv: 'Det fanns inga filer att konvertera.',
    en: 'There were no files to convert.',
  },
  notOurs: {
    fi: (path: string) => `Tiedosto ${path} ei ole Selosteen tiedosto.`,
    sv: (path: string) => `Filen ${path} är inte en fil från Seloste.`,
    en: (path: string) => `The file ${path} is not a file of Seloste.`,
  },
  noDocument: {
    fi: (path: string) =>
      `Tiedostosta ${path} ei tehdä tällaista asiakirjaa. Valitse toinen valitsimella --document.`,
    sv: (path: string) =>
      `Av filen ${path} görs inget sådant dokument. Välj ett annat med valet --document.`,
    en: (path: string) =>
      `No such document is made of the file ${path}. Choose another with the option --document.`,
  },
  untranslated: {
    fi: (language: Language, count: number) =>
      `Huomaa: ${count === 1 ? 'yhdestä vastauksesta' : `${String(count)} vastauksesta`} puuttuu ${languageAdjectivesFi[language]} käännös. Kohdat on merkitty asiakirjoihin.`,
    sv: (language: Language, count: number) =>
      `Observera: ${count === 1 ? 'ett svar' : `${String(count)} svar`} saknar översättning till ${languageNamesSv[language]}. Ställena är utmärkta i dokumenten.`,
    en: (language: Language, count: number) =>
      `Note: ${count === 1 ? 'one answer has' : `${String(count)} answers have`} no ${languageNamesEn[language]} translation. The places are marked in the documents.`,
  },
  /** Of a paper that would be wrong without a file that cannot be read; the folder of its company. */
  refused: {
    fi: (document: DocumentName, company: string) =>
      `Tekemättä jäi: ${documentNamesFi[document]}, ${company}. Sen tekemiseen tarvittava tiedosto ei aukea.`,
    sv: (document: DocumentName, company: string) =>
      `Inte gjort: ${documentNamesSv[document]}, ${company}. En fil som behövs för det går inte att öppna.`,
    en: (document: DocumentName, company: string) =>
      `Not made: ${documentNamesEn[document]}, ${company}. A file that it needs cannot be opened.`,
  },
  unused: unusedWords,
  /** Of a paper that was asked for and not made. */
  leftOut: {
    'no-register': {
      fi: (document: DocumentName) =>
        `Huomaa: ${documentNamesFi[document]} jäi tekemättä, koska yrityksellä ei ole rekistereitä.`,
      sv: (document: DocumentName) =>
        `Observera: ${documentNamesSv[document]} gjordes inte, eftersom företaget inte har några register.`,
      en: (document: DocumentName) =>
        `Note: the ${documentNamesEn[document]} was not made, because the company has no registers.`,
    },
    'no-processor-record': {
      fi: (document: DocumentName) =>
        `Huomaa: ${documentNamesFi[document]} jäi tekemättä, koska yrityksellä ei ole käsittelijän tietoja (tiedostoa processor.json).`,
      sv: (document: DocumentName) =>
        `Observera: ${documentNamesSv[document]} gjordes inte, eftersom företaget inte har uppgifter om verksamhet som personuppgiftsbiträde (filen processor.json).`,
      en: (document: DocumentName) =>
        `Note: the ${documentNamesEn[document]} was not made, because the company has no facts as a processor (the file processor.json).`,
    },
  },
  /** Of a file with the name of a paper that was changed by hand or written for another company. */
  keptBeside: {
    fi: (path: string, newPath: string) =>
      `Huomaa: tiedostoa on muutettu sen jälkeen, kun Seloste teki sen, tai se on jonkun muun: ${path}. Se jätettiin ennalleen, ja uusi asiakirja on sen vieressä: ${newPath}.`,
    sv: (path: string, newPath: string) =>
      `Observera: filen har ändrats sedan Seloste skapade den, eller så är den någon annans: ${path}. Den lämnades som den är, och det nya dokumentet finns bredvid den: ${newPath}.`,
    en: (path: string, newPath: string) =>
      `Note: the file was changed after Seloste made it, or belongs to somebody else: ${path}. It was left as it is, and the new document is beside it: ${newPath}.`,
  },
  notKept: {
    fi: (reason: string) =>
      `Huomaa: asiakirjat on tallennettu, mutta niistä ei jäänyt versiota myöhempää tarkistamista varten. ${reason}`,
    sv: (reason: string) =>
      `Observera: dokumenten är sparade, men ingen version av dem sparades för senare kontroll. ${reason}`,
    en: (reason: string) =>
      `Note: the documents are saved, but no version of them was kept for later checks. ${reason}`,
  },
  /** Companies whose papers an obstacle has stopped, by the names of their folders. */
  unfinished: {
    fi: (companies: readonly string[]) =>
      `Huomaa: asiakirjat jäivät kesken tai tekemättä näiltä yrityksiltä: ${companies.join(', ')}.`,
    sv: (companies: readonly string[]) =>
      `Observera: dokumenten är ofullständiga eller saknas för dessa företag: ${companies.join(', ')}.`,
    en: (companies: readonly string[]) =>
      `Note: documents are incomplete or missing for these companies: ${companies.join(', ')}.`,
  },
  withoutLogo: {
    fi: (reason: string) => `Huomaa: asiakirjat on tallennettu ilman logoa. ${reason}`,
    sv: (reason: string) => `Observera: dokumenten är sparade utan logotyp. ${reason}`,
    en: (reason: string) => `Note: the documents are saved without the logo. ${reason}`,
  },
  start: startWords,
  check: checkWords,
  verify: verifyWords,
  status: statusWords,
  unprintable: {
    fi: (answer: string | undefined, file: string | undefined) =>
      `Huomaa: ${inAnswerFi(answer)}${file === undefined ? '' : ` (${file})`} on merkkejä, joita ei voi tulostaa. Ne jätettiin pois asiakirjoista.`,
    sv: (answer: string | undefined, file: string | undefined) =>
      `Observera: ${inAnswerSv(answer)}${file === undefined ? '' : ` (${file})`} finns tecken som inte kan skrivas ut. De har utelämnats ur dokumenten.`,
    en: (answer: string | undefined, file: string | undefined) =>
      `Note: there are characters that cannot be printed ${inAnswerEn(answer)}${file === undefined ? '' : ` (${file})`}. They were left out of the documents.`,
  },
  withoutGlyph: {
    fi: (characters: string, answer: string | undefined) =>
      `Huomaa: ${inAnswerFi(answer)} on merkkejä, joita PDF-tiedoston kirjasimessa ei ole: ${characters}`,
    sv: (characters: string, answer: string | undefined) =>
      `Observera: ${inAnswerSv(answer)} finns tecken som PDF-filens typsnitt saknar: ${characters}`,
    en: (characters: string, answer: string | undefined) =>
      `Note: there are characters ${inAnswerEn(answer)} that the font of the PDF file lacks: ${characters}`,
  },
} satisfies WordTree;

function inAnswerFi(answer: string | undefined): string {
  return answer === undefined ? 'asiakirjassa' : `vastauksessa ”${answer}”`;
}

function inAnswerSv(answer: string | undefined): string {
  return answer === undefined ? 'i dokumentet' : `i svaret ”${answer}”`;
}

function inAnswerEn(answer: string | undefined): string {
  return answer === undefined ? 'in the document' : `in the answer “${answer}”`;
}

/** The words of the command line in each language. */
export const commandLineWords = inEveryLanguage(words);

/** What the command line says besides the errors that the window can meet too. */
export type CommandLineWords = (typeof commandLineWords)['fi'];
