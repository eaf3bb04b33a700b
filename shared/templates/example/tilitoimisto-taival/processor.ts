import { processorRecordSchema } from '../../../register/processor-record.ts';
import { processorControllers } from './processor-controllers.ts';

/** What the accounting office does for its clients, Art. 30(2). */
export const processor = processorRecordSchema.parse({
  controllers: processorControllers,
  subProcessors: [
    {
      id: 'b1',
      name: 'Tilikko Ohjelmistot Oy',
      category: { fi: 'Taloushallinnon ohjelmiston toimittaja' },
      kind: 'processor',
      purpose: { fi: 'Kirjanpidon ja palkanlaskennan ohjelmisto' },
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-08' },
    },
    {
      id: 'b2',
      name: 'Allekirja GmbH',
      category: { fi: 'Sähköisen allekirjoituksen palvelu' },
      kind: 'processor',
      purpose: { fi: 'Tilinpäätösten ja sopimusten allekirjoittaminen' },
      country: 'DE',
      dpa: { signed: 'yes', on: '2026-02-02' },
    },
    {
      id: 'b3',
      name: 'Kuittikone Inc.',
      category: { fi: 'Tositteiden tekstintunnistus' },
      kind: 'processor',
      purpose: { fi: 'Kuvattujen kuittien lukeminen kirjanpitoon' },
      country: 'US',
      dpa: { signed: 'yes', on: '2026-02-16' },
    },
    {
      id: 'b4',
      name: 'Kuittikone Support Pvt. Ltd.',
      category: { fi: 'Tekstintunnistuksen tekninen tuki' },
      kind: 'processor',
      purpose: { fi: 'Vikojen selvittäminen etäyhteydellä' },
      country: 'IN',
      dpa: { signed: 'yes', on: '2026-02-16' },
    },
  ],
  transfers: [
    {
      id: 'x1',
      recipientId: 'b3',
      country: 'US',
      mechanism: 'dpf',
      listCheckedOn: '2026-08-31',
      staffDataCovered: 'yes',
    },
    {
      id: 'x2',
      recipientId: 'b4',
      country: 'IN',
      mechanism: 'scc',
      clauseModule: 'processorToProcessor',
      signed: 'yes',
      docRef: 'Sopimus 16.2.2026, liite 2',
      copyHow: { fi: 'Jäljennöksen saa osoitteesta tietosuoja@taival.example.' },
      tiaDone: 'yes',
    },
  ],
  inheritsSecurity: 'no',
  security: {
    publicSummary: {
      fi: 'Asiakkaan aineistoa käsittelevät vain ne, jotka asiakas ja toimisto ovat yhdessä nimenneet.',
    },
    manual: {
      fi: 'Asiakkaan paperit säilytetään omassa kansiossaan lukitussa arkistossa ja palautetaan tilikauden jälkeen.',
    },
    electronic: {
      fi: 'Jokaisella asiakkaalla on oma tietokantansa, ja katselusta jää merkintä lokiin.',
    },
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: { fi: 'Asiakaskohtaiset käyttöoikeudet ja monivaiheinen tunnistautuminen' },
        public: 'yes',
      },
      {
        id: 's2',
        group: 'technical',
        text: { fi: 'Palkka-aineisto lähetetään vain suojatussa viestissä.' },
        public: 'no',
      },
      {
        id: 's3',
        group: 'organisational',
        text: { fi: 'Sijaiset saavat oikeudet vain sijaisuuden ajaksi.' },
        public: 'no',
      },
    ],
  },
  assistPolicy: {
    fi: 'Ohjaamme henkilön pyynnön asiakkaalle kahden arkipäivän kuluessa ja annamme pyydetyt tiedot viikossa. Tietoturvaloukkauksesta ilmoitamme asiakkaalle 24 tunnin kuluessa. Sopimuksen päättyessä palautamme aineiston ja poistamme sen järjestelmistämme asiakkaan ohjeen mukaan.',
  },
  doc: {
    createdOn: '2026-01-20',
    updatedOn: '2026-09-28',
    version: '1.3',
    reviewDueOn: '2027-01-20',
    publishedAt: {
      fi: 'Asiakirjajärjestelmän kohta Tietosuoja; asiakas saa oman otteensa pyynnöstä.',
    },
    changePolicy: { fi: 'Seloste päivitetään, kun asiakas tai alikäsittelijä vaihtuu.' },
    changeLog: [
      {
        id: 'm1',
        on: '2026-09-28',
        text: { fi: 'Lisätty uusi asiakas ja tekstintunnistuksen tuki.' },
      },
    ],
  },
  signatures: [
    {
      id: 'a1',
      name: 'Matias Haavikko',
      title: 'Toimitusjohtaja',
      place: 'Turku',
      date: '2026-09-28',
    },
  ],
  additionalSections: [
    {
      id: 'o1',
      heading: { fi: 'Auditoinnit' },
      text: {
        fi: 'Asiakas saa tarkastaa toimintamme kerran vuodessa. Ajasta sovitaan kaksi viikkoa etukäteen.',
      },
      audience: 'public',
    },
  ],
});
