import type { WordTree } from '../words.ts';

/** `seloste words`: every word of Seloste on a sheet for a native reader, and back. A command of the repository. */
export const wordSheetWords = {
  help: {
    fi: `seloste words --out TIEDOSTO.xlsx | --read TIEDOSTO.xlsx [--dry-run] [--json]

Kirjoittaa kaikki ohjelman ja asiakirjojen sanat taulukkoon, jossa suomi, ruotsi ja englanti ovat
rinnakkain, ja lukee korjatun taulukon takaisin lähdekoodin kielitiedostoihin.

  --out TIEDOSTO         kirjoittaa taulukon
  --read TIEDOSTO        lukee taulukon, kertoo erot ja korjaa kielitiedostot
  --dry-run              kertoo erot mutta ei muuta mitään
  --json                 tulostaa yhden JSON-arvon

Jos yhtäkin riviä ei voi lukea takaisin, mitään ei muuteta, ja rivit luetellaan.
`,
    sv: `seloste words --out FIL.xlsx | --read FIL.xlsx [--dry-run] [--json]

Skriver alla ord i programmet och dokumenten i ett kalkylblad med finska, svenska och engelska
sida vid sida, och läser det rättade bladet tillbaka till källkodens språkfiler.

  --out FIL              skriver kalkylbladet
  --read FIL             läser kalkylbladet, visar skillnaderna och rättar språkfilerna
  --dry-run              visar skillnaderna men ändrar ingenting
  --json                 skriver ut ett JSON-värde

Om en enda rad inte kan läsas tillbaka ändras ingenting, och raderna räknas upp.
`,
    en: `seloste words --out FILE.xlsx | --read FILE.xlsx [--dry-run] [--json]

Writes every word of the program and its documents on a sheet with Finnish, Swedish and English
side by side, and reads the corrected sheet back into the language files of the source.

  --out FILE             writes the sheet
  --read FILE            reads the sheet, lists the differences and corrects the language files
  --dry-run              lists the differences and changes nothing
  --json                 prints one JSON value

If a single row cannot be read back, nothing is changed and the rows are listed.
`,
  },
  headings: {
    place: { fi: 'Missä', sv: 'Var', en: 'Where' },
    remark: { fi: 'Huomautuksesi', sv: 'Dina anmärkningar', en: 'Your remarks' },
    file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
    key: { fi: 'Avain', sv: 'Nyckel', en: 'Key' },
  },
  /** Where the words of a folder are seen, by its path below shared/. */
  places: {
    'language/documents': { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
    'language/questions': { fi: 'Kysymykset', sv: 'Frågor', en: 'Questions' },
    'language/interface': { fi: 'Ikkuna', sv: 'Fönster', en: 'Window' },
    'language/requirements': {
      fi: 'Lain vaatimukset',
      sv: 'Lagens krav',
      en: 'Legal requirements',
    },
    'language/rules': { fi: 'Huomautukset', sv: 'Anmärkningar', en: 'Findings' },
    'language/glossary': { fi: 'Sanasto', sv: 'Ordlista', en: 'Glossary' },
    'language/command-line': { fi: 'Komentorivi', sv: 'Kommandorad', en: 'Command line' },
    'templates/example': { fi: 'Esimerkkiyritys', sv: 'Exempelföretag', en: 'Example company' },
    templates: { fi: 'Mallirekisteri', sv: 'Mallregister', en: 'Template' },
    law: { fi: 'Säädökset', sv: 'Författningar', en: 'Statutes' },
    language: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  },
  /** What a word of a question is, by a name on its way. */
  parts: {
    label: { fi: 'kysymys', sv: 'fråga', en: 'question' },
    hint: { fi: 'ohje', sv: 'anvisning', en: 'hint' },
    options: { fi: 'vaihtoehto', sv: 'alternativ', en: 'option' },
    why: { fi: 'miksi kysytään', sv: 'varför vi frågar', en: 'why it is asked' },
    example: { fi: 'esimerkki', sv: 'exempel', en: 'example' },
    mistakes: { fi: 'tavallinen virhe', sv: 'vanligt misstag', en: 'common mistake' },
    help: { fi: 'lisätietoa', sv: 'mer information', en: 'more information' },
    title: { fi: 'otsikko', sv: 'rubrik', en: 'heading' },
    intro: { fi: 'johdanto', sv: 'inledning', en: 'introduction' },
    words: { fi: 'hakusanan vartalo', sv: 'sökordets stam', en: 'stem for searching' },
    keywords: { fi: 'hakusanat', sv: 'sökord', en: 'search words' },
  },
  written: {
    fi: (path: string, count: number) => `Sanoja kirjoitettiin ${String(count)} riviä: ${path}`,
    sv: (path: string, count: number) => `${String(count)} rader med ord skrevs: ${path}`,
    en: (path: string, count: number) => `${String(count)} rows of words were written: ${path}`,
  },
  corrected: {
    fi: (count: number) => `Kielitiedostoihin korjattuja sanoja: ${String(count)}.`,
    sv: (count: number) => `Rättade ord i språkfilerna: ${String(count)}.`,
    en: (count: number) => `Words corrected in the language files: ${String(count)}.`,
  },
  unchanged: {
    fi: 'Mitään ei muutettu.',
    sv: 'Ingenting ändrades.',
    en: 'Nothing was changed.',
  },
  remark: {
    fi: (place: string, text: string) => `Huomautus, ${place}: ${text}`,
    sv: (place: string, text: string) => `Anmärkning, ${place}: ${text}`,
    en: (place: string, text: string) => `Remark, ${place}: ${text}`,
  },
  notSheet: {
    fi: (path: string) =>
      `Tiedosto ${path} ei ole tämän Selosteen sanojen taulukko. Kirjoita uusi valitsimella --out.`,
    sv: (path: string) =>
      `Filen ${path} är inte ett ordblad från denna Seloste. Skriv ett nytt med valet --out.`,
    en: (path: string) =>
      `The file ${path} is not a sheet of words of this Seloste. Write a new one with --out.`,
  },
  chooseOne: {
    fi: 'Anna joko --out TIEDOSTO tai --read TIEDOSTO. Ohje: seloste words --help',
    sv: 'Ange antingen --out FIL eller --read FIL. Hjälp: seloste words --help',
    en: 'Give either --out FILE or --read FILE. Help: seloste words --help',
  },
  /** Why a row cannot be read back. */
  faults: {
    unknown: {
      fi: 'Tätä sanaa ei enää ole. Kirjoita uusi taulukko ja siirrä korjaus siihen.',
      sv: 'Ordet finns inte längre. Skriv ett nytt blad och flytta rättelsen dit.',
      en: 'This word no longer exists. Write a new sheet and move the correction there.',
    },
    repeated: {
      fi: 'Rivi on taulukossa kahdesti. Poista toinen.',
      sv: 'Raden finns två gånger i bladet. Ta bort den ena.',
      en: 'The row is in the sheet twice. Remove one of them.',
    },
    stale: {
      fi: 'Sana on muuttunut taulukon kirjoittamisen jälkeen. Kirjoita uusi taulukko ja siirrä korjaus siihen.',
      sv: 'Ordet har ändrats sedan bladet skrevs. Skriv ett nytt blad och flytta rättelsen dit.',
      en: 'The word has changed since the sheet was written. Write a new sheet and move the correction there.',
    },
    emptied: {
      fi: 'Sana on tyhjennetty. Kirjoita siihen teksti.',
      sv: 'Ordet har tömts. Skriv en text där.',
      en: 'The word has been emptied. Write a text there.',
    },
    surplus: {
      fi: 'Tällä kielellä ei ole tätä sanaa. Tyhjennä solu ja kirjoita asia huomautukseen.',
      sv: 'Språket har inte det här ordet. Töm cellen och skriv saken som anmärkning.',
      en: 'This language does not have this word. Empty the cell and write a remark instead.',
    },
    placeholders: {
      fi: 'Aaltosulkeissa olevat paikat, kuten {name}, on säilytettävä sellaisinaan.',
      sv: 'Platserna i klammerparentes, såsom {name}, måste stå kvar som de är.',
      en: 'The places in braces, such as {name}, must be kept as they are.',
    },
  },
} satisfies WordTree;
