// What --help prints. Lines stay within 100 characters, so that they fit an ordinary terminal.
import { checkWords } from './check-words.ts';

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
  --completeness         lisää selosteeseen käsittelytoimista sivun lain vaatimista tiedoista
  --date VVVV-KK-PP      asiakirjojen päiväys (oletus: tänään)
  --json                 tulostaa yhden JSON-arvon`;

export const help = `Seloste tekee tietosuojaselosteet ja selosteet käsittelytoimista.

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
Kieli, jolla seloste puhuu: --interface fi, sv tai en (oletus: ympäristön kieli tai suomi)
Paluuarvo: 0 onnistui, 1 työtä ei voitu tehdä, 2 käyttövirhe tai lukukelvoton syöte.
`;

export const commandHelp = {
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
  --completeness         lisää selosteeseen käsittelytoimista sivun lain vaatimista tiedoista
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
  check: checkWords.help,
  validate: `seloste validate KANSIO|TIEDOSTO … [--json]

Tarkistaa, että tiedostot ovat ehjiä ja oikean muotoisia. Ei muuta mitään.
`,
  schema: `seloste schema [company|register|processor] [--json]

Tulostaa tiedoston JSON-skeeman. Ilman lajia tulostaa kaikki.
`,
};
