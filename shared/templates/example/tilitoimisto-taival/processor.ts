import { processorRecordSchema } from '../../../register/processor-record.ts';
import { say } from '../../content/say.ts';
import { processorControllers } from './processor-controllers.ts';

/** What the accounting office does for its clients, Art. 30(2). */
export const processor = processorRecordSchema.parse({
  controllers: processorControllers,
  subProcessors: [
    {
      id: 'b1',
      name: 'Tilikko Ohjelmistot Oy',
      category: say(
        'Taloushallinnon ohjelmiston toimittaja',
        'Leverantör av programvara för ekonomiförvaltning',
        'Provider of accounting software',
      ),
      kind: 'processor',
      purpose: say(
        'Kirjanpidon ja palkanlaskennan ohjelmisto',
        'Program för bokföring och löneräkning',
        'Software for accounting and payroll',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-08' },
    },
    {
      id: 'b2',
      name: 'Allekirja GmbH',
      category: say(
        'Sähköisen allekirjoituksen palvelu',
        'Tjänst för elektronisk underskrift',
        'Electronic signature service',
      ),
      kind: 'processor',
      purpose: say(
        'Tilinpäätösten ja sopimusten allekirjoittaminen',
        'Underskrift av bokslut och avtal',
        'Signing financial statements and contracts',
      ),
      country: 'DE',
      dpa: { signed: 'yes', on: '2026-02-02' },
    },
    {
      id: 'b3',
      name: 'Kuittikone Inc.',
      category: say(
        'Tositteiden tekstintunnistus',
        'Textigenkänning av verifikat',
        'Text recognition of vouchers',
      ),
      kind: 'processor',
      purpose: say(
        'Kuvattujen kuittien lukeminen kirjanpitoon',
        'Avläsning av fotograferade kvitton till bokföringen',
        'Reading photographed receipts into the accounts',
      ),
      country: 'US',
      dpa: { signed: 'yes', on: '2026-02-16' },
    },
    {
      id: 'b4',
      name: 'Kuittikone Support Pvt. Ltd.',
      category: say(
        'Tekstintunnistuksen tekninen tuki',
        'Teknisk support för textigenkänningen',
        'Technical support of the text recognition',
      ),
      kind: 'processor',
      purpose: say(
        'Vikojen selvittäminen etäyhteydellä',
        'Felsökning via fjärranslutning',
        'Finding faults over a remote connection',
      ),
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
      docRef: 'KK-2026-02, 2',
      copyHow: say(
        'Jäljennöksen saa osoitteesta tietosuoja@taival.example.',
        'En kopia fås från tietosuoja@taival.example.',
        'A copy is available from tietosuoja@taival.example.',
      ),
      tiaDone: 'yes',
    },
  ],
  inheritsSecurity: 'no',
  security: {
    publicSummary: say(
      'Asiakkaan aineistoa käsittelevät vain ne, jotka asiakas ja toimisto ovat yhdessä nimenneet.',
      'Kundens material behandlas bara av dem som kunden och byrån tillsammans har utsett.',
      'Only those whom the client and the office have named together process the client’s material.',
    ),
    manual: say(
      'Asiakkaan paperit säilytetään omassa kansiossaan lukitussa arkistossa ja palautetaan tilikauden jälkeen.',
      'Kundens papper förvaras i en egen mapp i ett låst arkiv och återlämnas efter räkenskapsperioden.',
      'The client’s papers are kept in a folder of their own in a locked archive and returned after the financial year.',
    ),
    electronic: say(
      'Jokaisella asiakkaalla on oma tietokantansa, ja katselusta jää merkintä lokiin.',
      'Varje kund har en egen databas, och läsning registreras i en logg.',
      'Each client has a database of its own, and each viewing is logged.',
    ),
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: say(
          'Asiakaskohtaiset käyttöoikeudet ja monivaiheinen tunnistautuminen',
          'Behörigheter kund för kund och flerfaktorsautentisering',
          'Access rights client by client, and multi-factor authentication',
        ),
        public: 'yes',
      },
      {
        id: 's2',
        group: 'technical',
        text: say(
          'Palkka-aineisto lähetetään vain suojatussa viestissä.',
          'Lönematerial skickas bara i skyddade meddelanden.',
          'Payroll material is sent only in secure messages.',
        ),
        public: 'no',
      },
      {
        id: 's3',
        group: 'organisational',
        text: say(
          'Sijaiset saavat oikeudet vain sijaisuuden ajaksi.',
          'Vikarier får behörigheter bara för vikariatet.',
          'Substitutes have access rights only while they substitute.',
        ),
        public: 'no',
      },
    ],
  },
  assistPolicy: say(
    'Ohjaamme henkilön pyynnön asiakkaalle kahden arkipäivän kuluessa ja annamme pyydetyt tiedot viikossa. Tietoturvaloukkauksesta ilmoitamme asiakkaalle 24 tunnin kuluessa. Sopimuksen päättyessä palautamme aineiston ja poistamme sen järjestelmistämme asiakkaan ohjeen mukaan.',
    'Vi styr en persons begäran vidare till kunden inom två vardagar och lämnar de begärda uppgifterna inom en vecka. En personuppgiftsincident anmäler vi till kunden inom 24 timmar. När avtalet upphör återlämnar vi materialet och raderar det ur våra system enligt kundens instruktioner.',
    'We pass a person’s request on to the client within two working days and give the requested data within a week. We tell the client of a personal data breach within 24 hours. When the contract ends we return the material and erase it from our systems as the client instructs.',
  ),
  doc: {
    createdOn: '2026-01-20',
    updatedOn: '2026-09-28',
    version: '1.3',
    reviewDueOn: '2027-01-20',
    publishedAt: say(
      'Asiakirjajärjestelmän kohta Tietosuoja; asiakas saa oman otteensa pyynnöstä.',
      'Dokumentsystemet, Dataskydd; kunden får sitt eget utdrag på begäran.',
      'The document system, under Data protection; a client receives its own extract on request.',
    ),
    changePolicy: say(
      'Seloste päivitetään, kun asiakas tai alikäsittelijä vaihtuu.',
      'Registret uppdateras när en kund eller ett underbiträde byts ut.',
      'The record is updated when a client or a sub-processor changes.',
    ),
    changeLog: [
      {
        id: 'm1',
        on: '2026-09-28',
        text: say(
          'Lisätty uusi asiakas ja tekstintunnistuksen tuki.',
          'En ny kund och supporten för textigenkänningen har lagts till.',
          'A new client and the support of the text recognition were added.',
        ),
      },
    ],
  },
  signatures: [
    {
      id: 'a1',
      name: 'Matias Haavikko',
      title: say('Toimitusjohtaja', 'Verkställande direktör', 'Managing director'),
      place: 'Turku',
      date: '2026-09-28',
    },
  ],
  additionalSections: [
    {
      id: 'o1',
      heading: say('Auditoinnit', 'Granskningar', 'Audits'),
      text: say(
        'Asiakas saa tarkastaa toimintamme kerran vuodessa. Ajasta sovitaan kaksi viikkoa etukäteen.',
        'Kunden får granska vår verksamhet en gång om året. Tiden avtalas två veckor på förhand.',
        'The client may audit our work once a year. The time is agreed two weeks in advance.',
      ),
      audience: 'public',
    },
  ],
});
