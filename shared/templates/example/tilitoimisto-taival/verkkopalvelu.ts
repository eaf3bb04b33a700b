import { registerSchema } from '../../../register/register.ts';
import { say } from '../../content/say.ts';
import { verkkopalveluData } from './verkkopalvelu-data.ts';
import { verkkopalveluFacts } from './verkkopalvelu-facts.ts';
import { verkkopalveluPurposes } from './verkkopalvelu-purposes.ts';
import { verkkopalveluRecipients } from './verkkopalvelu-recipients.ts';

/** Web service kept jointly with a sister company: automated decisions, and facts of its own. */
export const verkkopalvelu = registerSchema.parse({
  name: say('Verkkopalvelun käyttäjät', 'Webbtjänstens användare', 'Users of the web service'),
  role: 'jointController',
  doc: {
    createdOn: '2026-03-23',
    updatedOn: '2026-09-28',
    version: '1.2',
    reviewDueOn: '2027-03-23',
    publishedAt: say(
      'Seloste on verkkopalvelun kirjautumissivulla.',
      'Beskrivningen finns på webbtjänstens inloggningssida.',
      'This notice is on the sign-in page of the web service.',
    ),
    changeLog: [
      {
        id: 'm2',
        on: '2026-09-28',
        text: say(
          'Kuvattu laskutusta koskeva automaattinen päätös.',
          'Det automatiserade beslutet om fakturering har beskrivits.',
          'The automated decision about invoicing was described.',
        ),
      },
      {
        id: 'm1',
        on: '2026-06-01',
        text: say(
          'Lisätty käytön tilastointi.',
          'Statistik över användningen har lagts till.',
          'Statistics on use were added.',
        ),
      },
    ],
    changePolicy: say(
      'Kerromme muutoksista verkkopalvelun etusivulla kuukautta ennen.',
      'Vi berättar om ändringar på webbtjänstens startsida en månad i förväg.',
      'We announce changes on the front page of the web service a month in advance.',
    ),
  },
  scope: {
    text: say(
      'Seloste koskee niitä, joilla on tunnus verkkopalveluumme.',
      'Beskrivningen gäller dem som har ett konto i vår webbtjänst.',
      'This notice concerns those who have an account in our web service.',
    ),
    sites: say(
      'https://palvelu.taival.example',
      'https://palvelu.taival.example',
      'https://palvelu.taival.example',
    ),
    services: say(
      'Asiakkaan verkkopalvelu ja sen mobiilinäkymä',
      'Kundens webbtjänst och dess mobilvy',
      'The client’s web service and its mobile view',
    ),
  },
  intro: say(
    'Verkkopalvelussa asiakas näkee kirjanpitonsa ja voi lähettää tositteita.',
    'I webbtjänsten ser kunden sin bokföring och kan skicka verifikat.',
    'In the web service clients see their accounts and can send vouchers.',
  ),
  inherits: { contactPerson: 'no', security: 'no', rights: 'no', cookies: 'no' },
  ...verkkopalveluFacts,
  jointControllers: [
    {
      id: 'y1',
      name: 'Taival Neuvonta Oy',
      contact: 'Taivalkatu 12 B, 20100 Turku, neuvonta@taival.example',
      arrangementSummary: say(
        'Tilitoimisto Taival Oy vastaa tunnuksista, tietoturvasta ja tästä selosteesta. Taival Neuvonta Oy vastaa neuvontapyynnöistä, jotka tehdään palvelussa.',
        'Tilitoimisto Taival Oy ansvarar för konton, säkerhet och denna beskrivning. Taival Neuvonta Oy ansvarar för begäranden om rådgivning som görs i tjänsten.',
        'Tilitoimisto Taival Oy is responsible for accounts, security and this notice. Taival Neuvonta Oy is responsible for requests for advice made in the service.',
      ),
      contactPoint: say(
        'verkkopalvelu@taival.example',
        'verkkopalvelu@taival.example',
        'verkkopalvelu@taival.example',
      ),
    },
  ],
  purposes: verkkopalveluPurposes,
  ...verkkopalveluData,
  provision: {
    requirement: 'contractual',
    consequence: say(
      'Ilman käyttäjän tietoja emme voi avata tunnusta.',
      'Utan uppgifter om användaren kan vi inte öppna ett konto.',
      'Without the data about the user we cannot open an account.',
    ),
  },
  commonRecipientIds: ['ohjelma'],
  ...verkkopalveluRecipients,
  automated: {
    profiling: 'yes',
    profilingText: say(
      'Arvioimme yrittäjän maksukykyä, kun hän pyytää mahdollisuutta maksaa laskulla.',
      'Vi bedömer företagarens betalningsförmåga när han eller hon ber att få betala mot faktura.',
      'We assess a sole trader’s ability to pay when the trader asks to pay by invoice.',
    ),
    art22: 'yes',
    logic: say(
      'Ohjelma tarkistaa, onko yrittäjällä maksuhäiriömerkintä tai meille yli 14 päivää erääntynyt lasku. Jos kumpaakaan ei ole, laskutus hyväksytään.',
      'Programmet kontrollerar om företagaren har en betalningsanmärkning eller en faktura hos oss som förfallit för mer än 14 dagar sedan. Om inget av detta finns godkänns faktureringen.',
      'The program checks whether the trader has a payment default entry or an invoice of ours overdue by more than 14 days. If there is neither, invoicing is approved.',
    ),
    significance: say(
      'Kielteisen päätöksen jälkeen palvelu maksetaan etukäteen kortilla. Päätös ei estä palvelun käyttöä.',
      'Efter ett nekande beslut betalas tjänsten i förskott med kort. Beslutet hindrar inte användningen av tjänsten.',
      'After a refusal the service is paid for in advance by card. The decision does not prevent use of the service.',
    ),
    condition: 'contract',
    humanReviewHow: say(
      'Kirjoita palvelupäällikölle osoitteeseen verkkopalvelu@taival.example. Hän käsittelee asian uudelleen viikon kuluessa.',
      'Skriv till servicechefen på adressen verkkopalvelu@taival.example. Han behandlar ärendet på nytt inom en vecka.',
      'Write to the service manager at verkkopalvelu@taival.example. He reconsiders the matter within a week.',
    ),
  },
  directMarketing: {
    channels: ['email', 'app'],
    b2b: 'yes',
    optOutHow: say(
      'Kiellä markkinointi palvelun asetuksissa tai viestin lopun linkistä.',
      'Stäng av marknadsföringen i tjänstens inställningar eller med länken i slutet av meddelandet.',
      'Turn marketing off in the settings of the service or through the link at the end of a message.',
    ),
  },
  publication: { published: 'no' },
  internal: {
    owner: 'Elias Vuorela',
    systems: [
      {
        id: 'j1',
        name: 'Taival Verkko',
        supplier: 'Tilikko Ohjelmistot Oy',
        text: say(
          'Verkkopalvelu, tunnukset ja lokit',
          'Webbtjänsten, kontona och loggarna',
          'The web service, accounts and logs',
        ),
      },
    ],
    dpiaCriteria: ['evaluation', 'automatedDecision'],
    dpiaNeeded: 'yes',
    dpiaDone: 'yes',
    dpiaOn: '2026-09-14',
    dpiaText: say(
      'Arviointi tehtiin automaattisen päätöksen vuoksi. Riskiä pienennettiin rajaamalla tiedot kahteen ja järjestämällä ihmisen tekemä uusi käsittely.',
      'Bedömningen gjordes på grund av det automatiserade beslutet. Risken minskades genom att uppgifterna begränsades till två och genom att en människa prövar ärendet på nytt på begäran.',
      'The assessment was made because of the automated decision. The risk was lowered by limiting the data to two items and by having a person consider the matter anew on request.',
    ),
    liaRef: 'TS-2026-05',
    breachProcess: say(
      'Toimitaan tietosuojavastaavan ohjeen TS-2026-03 mukaan. Tieto annetaan myös Taival Neuvonta Oy:lle.',
      'Vi följer dataskyddsombudets anvisning TS-2026-03. Också Taival Neuvonta Oy underrättas.',
      'The data protection officer’s instruction TS-2026-03 is followed. Taival Neuvonta Oy is also told.',
    ),
    notes: say(
      'Automaattisen päätöksen tulokset käydään läpi puolivuosittain.',
      'Resultaten av det automatiserade beslutet gås igenom två gånger om året.',
      'The results of the automated decision are reviewed twice a year.',
    ),
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
      heading: say('Testaaminen', 'Testning', 'Testing'),
      text: say(
        'Palvelun testeissä ei käytetä oikeiden henkilöiden tietoja.',
        'Vid testning av tjänsten används inga verkliga personers uppgifter.',
        'No data of real persons are used in tests of the service.',
      ),
      audience: 'internal',
    },
  ],
  sectionNotes: {
    recipients: say(
      'Luettelo ohjelmistojen toimittajista on asiakasportaalissa.',
      'En förteckning över programvaruleverantörerna finns i kundportalen.',
      'A list of our software suppliers is in the client portal.',
    ),
  },
});
