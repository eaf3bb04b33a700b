import { registerSchema } from '../../../register/register.ts';
import { verkkopalveluFacts } from './verkkopalvelu-facts.ts';
import { verkkopalveluPurposes } from './verkkopalvelu-purposes.ts';

/** Web service kept jointly with a sister company: automated decisions, and facts of its own. */
export const verkkopalvelu = registerSchema.parse({
  name: {
    fi: 'Verkkopalvelun käyttäjät',
    sv: 'Webbtjänstens användare',
    en: 'Users of the web service',
  },
  role: 'jointController',
  doc: {
    createdOn: '2026-03-23',
    updatedOn: '2026-09-28',
    version: '1.2',
    reviewDueOn: '2027-03-23',
    publishedAt: { fi: 'Seloste on verkkopalvelun kirjautumissivulla.' },
    changeLog: [
      {
        id: 'm2',
        on: '2026-09-28',
        text: { fi: 'Kuvattu laskutusta koskeva automaattinen päätös.' },
      },
      { id: 'm1', on: '2026-06-01', text: { fi: 'Lisätty käytön tilastointi.' } },
    ],
    changePolicy: { fi: 'Kerromme muutoksista verkkopalvelun etusivulla kuukautta ennen.' },
  },
  scope: {
    text: { fi: 'Seloste koskee niitä, joilla on tunnus verkkopalveluumme.' },
    sites: { fi: 'https://palvelu.taival.example' },
    services: { fi: 'Asiakkaan verkkopalvelu ja sen mobiilinäkymä' },
  },
  intro: { fi: 'Verkkopalvelussa asiakas näkee kirjanpitonsa ja voi lähettää tositteita.' },
  inherits: { contactPerson: 'no', security: 'no', rights: 'no', cookies: 'no' },
  ...verkkopalveluFacts,
  jointControllers: [
    {
      id: 'y1',
      name: 'Taival Neuvonta Oy',
      contact: 'Taivalkatu 12 B, 20100 Turku, neuvonta@taival.example',
      arrangementSummary: {
        fi: 'Tilitoimisto Taival Oy vastaa tunnuksista, tietoturvasta ja tästä selosteesta. Taival Neuvonta Oy vastaa neuvontapyynnöistä, jotka tehdään palvelussa.',
      },
      contactPoint: { fi: 'verkkopalvelu@taival.example' },
    },
  ],
  purposes: verkkopalveluPurposes,
  subjects: [
    { id: 'r1', text: { fi: 'Yrittäjäasiakkaat, joilla on tunnus palveluun' } },
    { id: 'r2', text: { fi: 'Asiakasyritysten työntekijät, joilla on tunnus palveluun' } },
  ],
  data: [
    {
      id: 't1',
      text: { fi: 'Käyttäjän tiedot' },
      items: { fi: 'nimi\nsähköpostiosoite\npuhelinnumero\nyritys ja rooli' },
      mandatory: 'yes',
    },
    {
      id: 't2',
      text: { fi: 'Palvelussa lähetetyt viestit' },
      items: { fi: 'viestit\nneuvontapyynnöt\nliitteet' },
    },
    {
      id: 't3',
      text: { fi: 'Maksutavan päättämiseen tarvittavat tiedot' },
      items: { fi: 'maksuhäiriömerkinnän olemassaolo\nerääntyneet laskumme\npäätös ja sen aika' },
      mandatory: 'no',
    },
    {
      id: 't4',
      text: { fi: 'Lokitiedot' },
      items: { fi: 'IP-osoite\nkirjautumisen aika\nlaitteen ja selaimen tyyppi' },
      technical: 'yes',
      mandatory: 'yes',
    },
    {
      id: 't5',
      text: { fi: 'Käyttötilastot' },
      items: { fi: 'evästeen tunniste\nkäytetyt toiminnot' },
      technical: 'yes',
      mandatory: 'no',
    },
  ],
  sources: [
    { id: 'l1', type: 'subject', name: { fi: 'Käyttäjä itse' }, dataIds: ['t1', 't2'] },
    { id: 'l2', type: 'observed', name: { fi: 'Palvelun käyttö' }, dataIds: ['t4', 't5'] },
    {
      id: 'l3',
      type: 'third',
      name: { fi: 'Luottotietoyhtiö, kun yrittäjä pyytää laskutusta' },
      public: 'no',
      dataIds: ['t3'],
    },
    {
      id: 'l4',
      type: 'group',
      name: { fi: 'Taival Neuvonta Oy neuvontapyynnöistä' },
      public: 'no',
      dataIds: ['t2'],
    },
  ],
  provision: {
    requirement: 'contractual',
    consequence: { fi: 'Ilman käyttäjän tietoja emme voi avata tunnusta.' },
  },
  commonRecipientIds: ['ohjelma'],
  recipients: [
    {
      id: 'v1',
      name: 'Taival Neuvonta Oy',
      category: { fi: 'Konserniyhtiö, yhteisrekisterinpitäjä' },
      kind: 'joint',
      purpose: { fi: 'Palvelussa tehtyjen neuvontapyyntöjen hoitaminen' },
      ground: { fi: 'Yhteisrekisterinpitäjien keskinäinen järjestely' },
      country: 'FI',
      dataIds: ['t1', 't2'],
    },
    {
      id: 'v2',
      name: 'Käyttöpolku Oy',
      category: { fi: 'Käyttötilastojen palvelu' },
      kind: 'processor',
      purpose: { fi: 'Palvelun käytön tilastointi' },
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-05-18' },
      dataIds: ['t5'],
    },
    {
      id: 'v3',
      name: 'Vahvistus Ltd',
      category: { fi: 'Tekstiviestien välittäjä' },
      kind: 'processor',
      purpose: { fi: 'Kirjautumisen vahvistuskoodien lähettäminen' },
      country: 'GB',
      dpa: { signed: 'yes', on: '2026-03-09' },
      dataIds: ['t1'],
    },
  ],
  noTransfers: 'no',
  transfers: [{ id: 'x1', recipientId: 'v3', country: 'GB', mechanism: 'adequacy' }],
  retention: [
    {
      id: 'k1',
      dataIds: ['t1', 't2'],
      purposeIds: ['p1', 'p2', 'p5'],
      duration: 'P1Y',
      startEvent: 'contractEnd',
      deletion: { fi: 'Tunnus suljetaan heti ja tiedot poistetaan vuoden kuluttua.' },
    },
    {
      id: 'k2',
      dataIds: ['t3'],
      purposeIds: ['p3'],
      duration: 'P6M',
      startEvent: 'other',
      startEventText: { fi: 'maksutavasta tehdystä päätöksestä' },
    },
    { id: 'k3', dataIds: ['t4'], purposeIds: ['p4'], duration: 'P1Y', startEvent: 'eventLogged' },
    {
      id: 'k4',
      dataIds: ['t1'],
      purposeIds: ['p5'],
      criteria: { fi: 'Tieto markkinoinnin kiellosta säilyy, kunnes lopetamme markkinoinnin.' },
    },
    { id: 'k5', dataIds: ['t5'], purposeIds: ['p6'], duration: 'P6M', startEvent: 'visit' },
  ],
  automated: {
    profiling: 'yes',
    profilingText: {
      fi: 'Arvioimme yrittäjän maksukykyä, kun hän pyytää mahdollisuutta maksaa laskulla.',
    },
    art22: 'yes',
    logic: {
      fi: 'Ohjelma tarkistaa, onko yrittäjällä maksuhäiriömerkintä tai meille yli 14 päivää erääntynyt lasku. Jos kumpaakaan ei ole, laskutus hyväksytään.',
    },
    significance: {
      fi: 'Kielteisen päätöksen jälkeen palvelu maksetaan etukäteen kortilla. Päätös ei estä palvelun käyttöä.',
    },
    condition: 'contract',
    humanReviewHow: {
      fi: 'Kirjoita palvelupäällikölle osoitteeseen verkkopalvelu@taival.example. Hän käsittelee asian uudelleen viikon kuluessa.',
    },
  },
  directMarketing: {
    channels: ['email', 'app'],
    b2b: 'yes',
    optOutHow: { fi: 'Kiellä markkinointi palvelun asetuksissa tai viestin lopun linkistä.' },
  },
  publication: { published: 'no' },
  internal: {
    owner: 'Elias Vuorela, palvelupäällikkö',
    systems: [
      {
        id: 'j1',
        name: 'Taival Verkko',
        supplier: 'Tilikko Ohjelmistot Oy',
        text: { fi: 'Verkkopalvelu, tunnukset ja lokit' },
      },
    ],
    dpiaCriteria: ['evaluation', 'automatedDecision'],
    dpiaNeeded: 'yes',
    dpiaDone: 'yes',
    dpiaOn: '2026-09-14',
    dpiaText: {
      fi: 'Arviointi tehtiin automaattisen päätöksen vuoksi. Riskiä pienennettiin rajaamalla tiedot kahteen ja järjestämällä ihmisen tekemä uusi käsittely.',
    },
    liaRef: 'Asiakirja TS-2026-05',
    breachProcess: {
      fi: 'Toimitaan tietosuojavastaavan ohjeen TS-2026-03 mukaan. Tieto annetaan myös Taival Neuvonta Oy:lle.',
    },
    notes: { fi: 'Automaattisen päätöksen tulokset käydään läpi puolivuosittain.' },
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
      heading: { fi: 'Testaaminen' },
      text: { fi: 'Palvelun testeissä ei käytetä oikeiden henkilöiden tietoja.' },
      audience: 'internal',
    },
  ],
});
