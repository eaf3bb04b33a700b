// What --help prints. Lines stay within 100 characters, so that they fit an ordinary terminal.
import { checkWords } from './check-words.ts';
import { statusWords } from './status-words.ts';
import { wordSheetWords } from './word-sheet-words.ts';
import type { WordTree } from '../words.ts';

const exportOptionsFi = `  --company TUNNUS       vain tämä yritys (kansion nimi)
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
  --completeness         lisää selosteeseen käsittelytoimista sivun lain vaatimista tiedoista
  --date VVVV-KK-PP      asiakirjojen päiväys (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon`;

const exportOptionsSv = `  --company KOD          bara detta företag (mappens namn)
  --register KOD         bara detta registers dataskyddsbeskrivning; kan upprepas
  --together             en gemensam dataskyddsbeskrivning av de valda registren
  --document SLAG        notice (dataskyddsbeskrivning), record (register över behandling),
                         processor-record (personuppgiftsbiträdets register över behandling),
                         binder (dataskyddspärm), blank (tom blankett);
                         standard: notice, record och processor-record
  --controller KOD       ett utdrag ur biträdets register, som är bilaga till avtalet:
                         bara denna kund (radens id i filen processor.json)
  --format FORMER        docx, pdf, html (standard: docx, pdf; html bara för notice)
  --language SPRÅK       fi, sv, en (standard: fi)
  --out MAPP             den mapp där dokumenten sparas
  --signature            lägger till plats för underskrift
  --completeness         lägger till en sida i registret över behandling om de uppgifter
                         som lagen kräver
  --date ÅÅÅÅ-MM-DD      dokumentens datum (standard: i dag)
  --json                 skriver ut ett JSON-värde`;

const exportOptionsEn = `  --company ID           only this company (the name of its folder)
  --register ID          only the privacy notice of this register; may be repeated
  --together             one joint privacy notice of the chosen registers
  --document KINDS       notice (privacy notice), record (record of processing activities),
                         processor-record (processor’s record of processing activities),
                         binder (data protection binder), blank (blank form);
                         default: notice, record and processor-record
  --controller ID        an extract of the processor’s record, the annex of an agreement:
                         only this client (the id of its row in the file processor.json)
  --format FORMATS       docx, pdf, html (default: docx, pdf; html only for the notice)
  --language LANGUAGES   fi, sv, en (default: fi)
  --out FOLDER           the folder where the documents are saved
  --signature            adds room for signatures
  --completeness         adds a page to the records on what the law requires
  --date YYYY-MM-DD      the date of the documents (default: today)
  --json                 prints one JSON value`;

export const help = {
  fi: `Seloste tekee tietosuojaselosteet ja selosteet käsittelytoimista.

  seloste example KANSIO                        kirjoittaa esimerkkiyritykset
  seloste new KANSIO --company NIMI [--template TUNNUS …] [--register NIMI …]
                                                lisää yrityksen ja sen rekisterit
  seloste templates                             luettelee rekisterien mallit
  seloste export KANSIO --out KANSIO            tekee asiakirjat
  seloste show TIEDOSTO                         näyttää, mitä tiedostossa on
  seloste verify KANSIO KOODI                   kertoo, onko paperi ajan tasalla
  seloste check KANSIO                          tarkistaa vastaukset lain sääntöjä vastaan
  seloste status KANSIO                         kertoo, mitä on kesken ja mikä asiakirja on valmis
  seloste validate KANSIO|TIEDOSTO …            tarkistaa, että tiedostot ovat ehjiä
  seloste convert KANSIO                        muuntaa tiedostot UTF-8:ksi
  seloste schema [company|register|processor]   tulostaa tiedostojen JSON-skeeman

KANSIO on työkansio tai yhden yrityksen kansio.
Komennon ohje: seloste KOMENTO --help
Kieli, jolla seloste puhuu: --interface fi, sv tai en (oletus: ympäristön kieli tai suomi)
Paluuarvo: 0 onnistui, 1 työtä ei voitu tehdä, 2 käyttövirhe tai lukukelvoton syöte.
`,
  sv: `Seloste gör dataskyddsbeskrivningar och register över behandling.

  seloste example MAPP                          skriver exempelföretag
  seloste new MAPP --company NAMN [--template KOD …] [--register NAMN …]
                                                lägger till ett företag och dess register
  seloste templates                             räknar upp mallarna för register
  seloste export MAPP --out MAPP                skapar dokumenten
  seloste show FIL                              visar vad som finns i en fil
  seloste verify MAPP KONTROLLKOD               visar om ett papper är aktuellt
  seloste check MAPP                            kontrollerar svaren mot lagens regler
  seloste status MAPP                           visar vad som är ofärdigt, också i dokumenten
  seloste validate MAPP|FIL …                   kontrollerar att filerna är hela
  seloste convert MAPP                          konverterar filer till UTF-8
  seloste schema [company|register|processor]   skriver ut filernas JSON-schema

MAPP är arbetsmappen eller ett företags mapp.
Hjälp för ett kommando: seloste KOMMANDO --help
Språket som seloste talar: --interface fi, sv eller en (standard: miljöns språk eller finska)
Returvärde: 0 lyckades, 1 arbetet kunde inte göras, 2 felaktig användning eller oläsliga uppgifter.
`,
  en: `Seloste makes privacy notices and records of processing activities.

  seloste example FOLDER                        writes example companies
  seloste new FOLDER --company NAME [--template ID …] [--register NAME …]
                                                adds a company and its registers
  seloste templates                             lists the templates of registers
  seloste export FOLDER --out FOLDER            makes the documents
  seloste show FILE                             shows what a file holds
  seloste verify FOLDER CODE                    tells whether a paper is up to date
  seloste check FOLDER                          checks the answers against the law
  seloste status FOLDER                         tells what is unfinished, and which papers are
  seloste validate FOLDER|FILE …                checks that the files are whole
  seloste convert FOLDER                        converts files to UTF-8
  seloste schema [company|register|processor]   prints the JSON Schema of the files

FOLDER is a workspace or the folder of one company.
Help for a command: seloste COMMAND --help
Language of the messages: --interface fi, sv or en (default: that of your system, or Finnish)
Exit code: 0 done, 1 the work could not be done, 2 wrong usage or unreadable input.
`,
};

export const commandHelp = {
  example: {
    fi: `seloste example KANSIO [--json]

Kirjoittaa uuteen tai tyhjään kansioon työkansion, jossa on keksittyjä yrityksiä.
`,
    sv: `seloste example MAPP [--json]

Skriver en arbetsmapp med påhittade företag i en ny eller tom mapp.
`,
    en: `seloste example FOLDER [--json]

Writes a workspace of fictional companies into a new or empty folder.
`,
  },
  new: {
    fi: `seloste new KANSIO --company NIMI [--template TUNNUS …] [--register NIMI …] [--json]

Lisää työkansioon yrityksen ja sille rekisterit. Kansio luodaan, jos sitä ei ole.

  --template TUNNUS      rekisteri mallista, valmiiksi täytettynä; valitsimen voi toistaa
  --register NIMI        tyhjä rekisteri; valitsimen voi toistaa
  --json                 tulostaa yhden JSON-arvon
`,
    sv: `seloste new MAPP --company NAMN [--template KOD …] [--register NAMN …] [--json]

Lägger till ett företag och dess register i arbetsmappen. Mappen skapas om den inte finns.

  --template KOD         ett färdigt ifyllt register från en mall; kan upprepas
  --register NAMN        ett tomt register; kan upprepas
  --json                 skriver ut ett JSON-värde
`,
    en: `seloste new FOLDER --company NAME [--template ID …] [--register NAME …] [--json]

Adds a company and its registers to the workspace. The folder is made if it does not exist.

  --template ID          a register from a template, with answers; may be repeated
  --register NAME        an empty register; may be repeated
  --json                 prints one JSON value
`,
  },
  templates: {
    fi: `seloste templates [--json]

Luettelee mallit, joista rekisterin voi aloittaa: seloste new KANSIO --template TUNNUS
`,
    sv: `seloste templates [--json]

Räknar upp de mallar som ett register kan börja från: seloste new MAPP --template KOD
`,
    en: `seloste templates [--json]

Lists the templates that a register can start from: seloste new FOLDER --template ID
`,
  },
  export: {
    fi: `seloste export KANSIO --out KANSIO [valitsimet]

Tekee asiakirjat tallennetuista vastauksista.

${exportOptionsFi}
`,
    sv: `seloste export MAPP --out MAPP [val]

Skapar dokumenten av de sparade svaren.

${exportOptionsSv}
`,
    en: `seloste export FOLDER --out FOLDER [options]

Makes the documents of the saved answers.

${exportOptionsEn}
`,
  },
  show: {
    fi: `seloste show TIEDOSTO [--as register|document|text] [valitsimet]

Näyttää tiedoston vastaukset (register), niistä tehdyn asiakirjan rakenteen (document)
tai asiakirjan tekstin (text).

  --document LAJI        notice, record, processor-record, binder tai blank (oletus:
                         rekisteristä notice, yrityksestä record, käsittelijästä processor-record)
  --controller TUNNUS    käsittelijän selosteesta vain tämän asiakkaan ote
  --language KIELI       fi, sv tai en (oletus: fi)
  --signature            lisää allekirjoituskohdan
  --completeness         lisää selosteeseen käsittelytoimista sivun lain vaatimista tiedoista
  --date VVVV-KK-PP      asiakirjan päiväys (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon
`,
    sv: `seloste show FIL [--as register|document|text] [val]

Visar svaren i en fil (register), strukturen i det dokument som görs av dem (document)
eller dokumentets text (text).

  --document SLAG        notice, record, processor-record, binder eller blank (standard:
                         notice för ett register, record för ett företag, processor-record
                         för ett personuppgiftsbiträde)
  --controller KOD       bara denna kunds utdrag ur biträdets register
  --language SPRÅK       fi, sv eller en (standard: fi)
  --signature            lägger till plats för underskrift
  --completeness         lägger till en sida i registret över behandling om de uppgifter
                         som lagen kräver
  --date ÅÅÅÅ-MM-DD      dokumentets datum (standard: i dag)
  --json                 skriver ut ett JSON-värde
`,
    en: `seloste show FILE [--as register|document|text] [options]

Shows the answers of a file (register), the structure of the document made of them (document)
or the text of the document (text).

  --document KIND        notice, record, processor-record, binder or blank (default: notice
                         of a register, record of a company, processor-record of a processor)
  --controller ID        only the extract of this client from the processor’s record
  --language LANGUAGE    fi, sv or en (default: fi)
  --signature            adds room for signatures
  --completeness         adds a page to the records on what the law requires
  --date YYYY-MM-DD      the date of the document (default: today)
  --json                 prints one JSON value
`,
  },
  verify: {
    fi: `seloste verify KANSIO KOODI [--company TUNNUS] [--json]

Kertoo asiakirjan alareunan tarkistuskoodista, onko asiakirja ajan tasalla, ja jos ei ole,
mitä sen tekemisen jälkeen on muuttunut.

  --company TUNNUS       vain tämän yrityksen asiakirjat (kansion nimi)
  --json                 tulostaa yhden JSON-arvon

Paluuarvo: 0 ajan tasalla, 1 vanhentunut tai tuntematon, 2 käyttövirhe tai lukukelvoton syöte.
`,
    sv: `seloste verify MAPP KONTROLLKOD [--company KOD] [--json]

Visar utifrån kontrollkoden längst ner på ett dokument om det är aktuellt och, om det inte
är det, vad som har ändrats sedan det gjordes.

  --company KOD          bara detta företags dokument (mappens namn)
  --json                 skriver ut ett JSON-värde

Returvärde: 0 aktuellt, 1 föråldrat eller okänt, 2 felaktig användning eller oläsliga uppgifter.
`,
    en: `seloste verify FOLDER CODE [--company ID] [--json]

Tells from the check code at the bottom of a document whether it is up to date and, if it is
not, what has changed since it was made.

  --company ID           only the documents of this company (the name of its folder)
  --json                 prints one JSON value

Exit code: 0 up to date, 1 out of date or unknown, 2 wrong usage or unreadable input.
`,
  },
  check: {
    fi: checkWords.help.fi,
    sv: checkWords.help.sv,
    en: checkWords.help.en,
  },
  status: {
    fi: statusWords.help.fi,
    sv: statusWords.help.sv,
    en: statusWords.help.en,
  },
  validate: {
    fi: `seloste validate KANSIO|TIEDOSTO … [--json]

Tarkistaa, että tiedostot ovat ehjiä ja oikean muotoisia. Ei muuta mitään.
`,
    sv: `seloste validate MAPP|FIL … [--json]

Kontrollerar att filerna är hela och har rätt form. Ändrar ingenting.
`,
    en: `seloste validate FOLDER|FILE … [--json]

Checks that the files are whole and of the right shape. Changes nothing.
`,
  },
  convert: {
    fi: `seloste convert KANSIO [--company TUNNUS] [--json]

Kirjoittaa tiedostot, jotka on tallennettu toisessa merkistössä (windows-1252, UTF-16), uudelleen
UTF-8:na. Alkuperäiset jäävät varmuuskopioihin. Muihin tiedostoihin ei kosketa.
`,
    sv: `seloste convert MAPP [--company KOD] [--json]

Skriver filer som har sparats i en annan teckenkodning (windows-1252, UTF-16) på nytt i UTF-8.
Originalen blir kvar bland säkerhetskopiorna. Andra filer rörs inte.
`,
    en: `seloste convert FOLDER [--company ID] [--json]

Writes files that were saved in another encoding (windows-1252, UTF-16) anew in UTF-8. The originals
stay among the backups. Other files are not touched.
`,
  },
  schema: {
    fi: `seloste schema [company|register|processor] [--json]

Tulostaa tiedoston JSON-skeeman. Ilman lajia tulostaa kaikki.
`,
    sv: `seloste schema [company|register|processor] [--json]

Skriver ut en fils JSON-schema. Utan slag skrivs alla ut.
`,
    en: `seloste schema [company|register|processor] [--json]

Prints the JSON Schema of a file. Without a kind it prints all of them.
`,
  },
  words: wordSheetWords.help,
} satisfies WordTree;
