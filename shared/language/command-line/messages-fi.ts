// What the command line says. Errors that the window can meet too are in ../interface/errors-fi.ts.
import { checkFi } from './check-fi.ts';

import type { Language } from '../language.ts';

const exportOptions = `  --company TUNNUS       vain tämä yritys (kansion nimi)
  --register TUNNUS      vain tämän rekisterin tietosuojaseloste; valitsimen voi toistaa
  --together             yksi yhteinen tietosuojaseloste valituista rekistereistä
  --document LAJIT       notice (tietosuojaseloste), record (seloste käsittelytoimista),
                         processor-record (käsittelijän seloste), binder (tietosuojakansio),
                         blank (tyhjä lomake); oletus: notice, record ja processor-record
  --controller TUNNUS    käsittelijän selosteesta ote, joka on käsittelysopimuksen liite:
                         vain tämä asiakas (rivin id tiedostossa processor.json)
  --format MUODOT        docx, pdf, html (oletus: docx, pdf; html vain tietosuojaselosteesta)
  --language KIELET      fi, sv, en (oletus: fi)
  --out KANSIO           kansio, johon asiakirjat tallennetaan
  --signature            lisää allekirjoituskohdan
  --date VVVV-KK-PP      asiakirjojen päiväys (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon`;

const languageWords: Readonly<Record<Language, { adjective: string; inLanguage: string }>> = {
  fi: { adjective: 'suomenkielinen', inLanguage: 'suomeksi' },
  sv: { adjective: 'ruotsinkielinen', inLanguage: 'ruotsiksi' },
  en: { adjective: 'englanninkielinen', inLanguage: 'englanniksi' },
};

const documentNames = {
  notice: 'tietosuojaseloste',
  record: 'seloste käsittelytoimista',
  'processor-record': 'käsittelijän seloste',
  binder: 'tietosuojakansio',
  blank: 'tyhjä lomake',
} as const;

type DocumentName = keyof typeof documentNames;

interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly sender: string;
  readonly date: string;
}

/** ”Tietosuojaseloste – Asiakkaat”, Kahvila Kielo, 1.2.2026 */
function namePaper({ title, subtitle, sender, date }: Paper): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = [title, subtitle].filter((part) => part !== '').join(' – ');
  const parts = [`”${name}”`, subtitle === sender ? '' : sender];
  const made = `tehty ${String(day)}.${String(month)}.${String(year)}`;
  return [...parts, made].filter((part) => part !== '').join(', ');
}

function quote(text: string): string {
  return text === '' ? 'tyhjä' : `”${text}”`;
}

interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const verifyWords = {
  current: (paper: Paper) => `Ajan tasalla: ${namePaper(paper)}.`,
  outdated: (paper: Paper) => `Vanhentunut: ${namePaper(paper)}.`,
  withdrawn: (paper: Paper) =>
    `Ei enää käytössä: ${namePaper(paper)}. Tällaista asiakirjaa ei voi enää tehdä nykyisistä vastauksista.`,
  unknown: (paper: Paper) =>
    `Ei voitu tarkistaa: ${namePaper(paper)}. Nykyisiä vastauksia ei voi lukea.`,
  changed: 'Sen jälkeen on muuttunut:',
  reworded: 'Selosteen omat sanamuodot ovat muuttuneet. Tee asiakirja uudelleen.',
  changes: {
    answer: ({ name, before, after }: Change) => `${name}: ${quote(before)} → ${quote(after)}`,
    'row-added': ({ name, after }: Change) => `${name}: lisätty ${quote(after)}`,
    'row-removed': ({ name, before }: Change) => `${name}: poistettu ${quote(before)}`,
    'rows-moved': ({ name }: Change) => `${name}: järjestys on muuttunut`,
    'file-added': ({ name }: Change) => `Lisätty ${quote(name)}`,
    'file-removed': ({ name }: Change) => `Poistettu ${quote(name)}`,
  },
  notFound: (code: string) =>
    `Tarkistetta ${code} ei löydy. Tässä kansiossa ei ole tehty asiakirjaa, jossa se olisi. Tarkista, että kirjoitit sen oikein ja että kansio on oikea.`,
};

export const messagesFi = {
  help: `Seloste tekee tietosuojaselosteet ja selosteet käsittelytoimista.

  seloste example KANSIO                        kirjoittaa esimerkkiyritykset
  seloste new KANSIO --company NIMI [--template TUNNUS …] [--register NIMI …]
                                                lisää yrityksen ja sen rekisterit
  seloste templates                             luettelee rekisterien mallit
  seloste export KANSIO --out KANSIO            tekee asiakirjat
  seloste show TIEDOSTO                         näyttää, mitä tiedostossa on
  seloste verify KANSIO TARKISTE                kertoo, onko paperi ajan tasalla
  seloste check KANSIO                          tarkistaa vastaukset lain sääntöjä vastaan
  seloste validate KANSIO|TIEDOSTO …            tarkistaa, että tiedostot ovat ehjiä
  seloste schema [company|register|processor]   tulostaa tiedostojen JSON-skeeman

KANSIO on työkansio tai yhden yrityksen kansio.
Komennon ohje: seloste KOMENTO --help
Paluuarvo: 0 onnistui, 1 työtä ei voitu tehdä, 2 käyttövirhe tai lukukelvoton syöte.
`,
  commandHelp: {
    example: `seloste example KANSIO [--json]

Kirjoittaa uuteen tai tyhjään kansioon työkansion, jossa on keksittyjä yrityksiä.
`,
    new: `seloste new KANSIO --company NIMI [--template TUNNUS …] [--register NIMI …] [--json]

Lisää työkansioon yrityksen ja sille rekisterit. Kansio luodaan, jos sitä ei ole.

  --template TUNNUS      rekisteri mallista, valmiiksi täytettynä; valitsimen voi toistaa
  --register NIMI        tyhjä rekisteri; valitsimen voi toistaa
  --json                 tulostaa yhden JSON-arvon
`,
    templates: `seloste templates [--json]

Luettelee mallit, joista rekisterin voi aloittaa: seloste new KANSIO --template TUNNUS
`,
    export: `seloste export KANSIO --out KANSIO [valitsimet]

Tekee asiakirjat tallennetuista vastauksista.

${exportOptions}
`,
    show: `seloste show TIEDOSTO [--as register|document|text] [valitsimet]

Näyttää tiedoston vastaukset (register), niistä tehdyn asiakirjan rakenteen (document)
tai asiakirjan tekstin (text).

  --document LAJI        notice, record, processor-record, binder tai blank (oletus:
                         rekisteristä notice, yrityksestä record, käsittelijästä processor-record)
  --controller TUNNUS    käsittelijän selosteesta vain tämän asiakkaan ote
  --language KIELI       fi, sv tai en (oletus: fi)
  --signature            lisää allekirjoituskohdan
  --date VVVV-KK-PP      asiakirjan päiväys (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon
`,
    verify: `seloste verify KANSIO TARKISTE [--company TUNNUS] [--json]

Kertoo asiakirjan alareunan tarkisteesta, onko asiakirja ajan tasalla, ja jos ei ole,
mitä sen tekemisen jälkeen on muuttunut.

  --company TUNNUS       vain tämän yrityksen asiakirjat (kansion nimi)
  --json                 tulostaa yhden JSON-arvon

Paluuarvo: 0 ajan tasalla, 1 vanhentunut tai tuntematon, 2 käyttövirhe tai lukukelvoton syöte.
`,
    check: checkFi.help,
    validate: `seloste validate KANSIO|TIEDOSTO … [--json]

Tarkistaa, että tiedostot ovat ehjiä ja oikean muotoisia. Ei muuta mitään.
`,
    schema: `seloste schema [company|register|processor] [--json]

Tulostaa tiedoston JSON-skeeman. Ilman lajia tulostaa kaikki.
`,
  },
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
    `Huomaa: ${count === 1 ? 'yhdestä vastauksesta' : `${String(count)} vastauksesta`} puuttuu ${languageWords[language].adjective} käännös. Kohdat on merkitty asiakirjoihin.`,
  /** Of a paper that was asked for and not made. */
  leftOut: {
    'no-register': (document: DocumentName) =>
      `Huomaa: ${documentNames[document]} jäi tekemättä, koska yrityksellä ei ole rekistereitä.`,
    'no-processor-record': (document: DocumentName) =>
      `Huomaa: ${documentNames[document]} jäi tekemättä, koska yrityksellä ei ole käsittelijän tietoja (tiedostoa processor.json).`,
    'language-unavailable': (document: DocumentName, language: Language) =>
      `Huomaa: ${documentNames[document]} jäi tekemättä, koska sitä ei ole ${languageWords[language].inLanguage}.`,
  },
  notKept: (reason: string) =>
    `Huomaa: asiakirjat on tallennettu, mutta niistä ei jäänyt versiota myöhempää tarkistamista varten. ${reason}`,
  withoutLogo: (reason: string) => `Huomaa: asiakirjat on tallennettu ilman logoa. ${reason}`,
  verify: verifyWords,
  unprintable: (answer: string | undefined, file: string | undefined) =>
    `Huomaa: ${inAnswer(answer)}${file === undefined ? '' : ` (${file})`} on merkkejä, joita ei voi tulostaa. Ne jätettiin pois asiakirjoista.`,
  withoutGlyph: (characters: string, answer: string | undefined) =>
    `Huomaa: ${inAnswer(answer)} on merkkejä, joita PDF-tiedoston kirjasimessa ei ole: ${characters}`,
};

function inAnswer(answer: string | undefined): string {
  return answer === undefined ? 'asiakirjassa' : `vastauksessa ”${answer}”`;
}
