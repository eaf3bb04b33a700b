import { registerSchema } from '../../../register/register.ts';
import { say } from '../../content/say.ts';
import { uutiskirjeData } from './uutiskirje-data.ts';
import { uutiskirjePurposes } from './uutiskirje-purposes.ts';
import { uutiskirjeRecipients } from './uutiskirje-recipients.ts';

/** Newsletter on consent: direct marketing, a tool with two transfers to the United States, statistics. */
export const uutiskirje = registerSchema.parse({
  name: say('Uutiskirjeen tilaajat', 'Nyhetsbrevets prenumeranter', 'Newsletter subscribers'),
  role: 'controller',
  doc: {
    createdOn: '2026-03-02',
    updatedOn: '2026-09-14',
    version: '1.1',
    reviewDueOn: '2027-09-14',
    publishedAt: say(
      'Seloste on verkkosivulla https://kahvilakielo.example/tietosuoja.',
      'Beskrivningen finns på webbsidan https://kahvilakielo.example/tietosuoja.',
      'This notice is on our website at https://kahvilakielo.example/tietosuoja.',
    ),
    changeLog: [
      {
        id: 'm1',
        on: '2026-09-14',
        text: say(
          'Lisätty viestien avaamisen mittaaminen.',
          'Mätning av öppnade meddelanden har lagts till.',
          'Measuring the opening of messages was added.',
        ),
      },
    ],
    changePolicy: say(
      'Kerromme merkittävistä muutoksista uutiskirjeessä ennen niiden voimaantuloa.',
      'Vi berättar om betydande ändringar i nyhetsbrevet innan de träder i kraft.',
      'We announce significant changes in the newsletter before they take effect.',
    ),
  },
  scope: {
    text: say(
      'Seloste koskee uutiskirjeen tilaajia ja verkkosivun kävijätilastoja.',
      'Beskrivningen gäller nyhetsbrevets prenumeranter och webbplatsens besöksstatistik.',
      'This notice concerns the subscribers to the newsletter and the visitor statistics of the website.',
    ),
    sites: say(
      'https://kahvilakielo.example',
      'https://kahvilakielo.example',
      'https://kahvilakielo.example',
    ),
    services: say('Kahvilan uutiskirje', 'Kaféets nyhetsbrev', 'The café’s newsletter'),
  },
  intro: say(
    'Uutiskirje ilmestyy noin kerran kuussa. Saat sen vain, jos olet tilannut sen.',
    'Nyhetsbrevet kommer ut ungefär en gång i månaden. Du får det bara om du har beställt det.',
    'The newsletter appears about once a month. You receive it only if you have subscribed.',
  ),
  inherits: { contactPerson: 'yes', security: 'yes', rights: 'yes', cookies: 'yes' },
  purposes: uutiskirjePurposes,
  ...uutiskirjeData,
  provision: {
    requirement: 'voluntary',
    consequence: say(
      'Ilman sähköpostiosoitetta emme voi lähettää uutiskirjettä.',
      'Utan e-postadress kan vi inte skicka nyhetsbrevet.',
      'Without an email address we cannot send the newsletter.',
    ),
  },
  commonRecipientIds: ['tuki'],
  ...uutiskirjeRecipients,
  automated: {
    profiling: 'yes',
    profilingText: say(
      'Jos olet sallinut lukemisen mittaamisen, lähetämme sinulle useammin juttuja niistä aiheista, joita olet lukenut.',
      'Om du har tillåtit att läsningen mäts skickar vi oftare artiklar om de ämnen som du har läst om.',
      'If you have allowed reading to be measured, we send you more stories on the subjects you have read about.',
    ),
    art22: 'no',
  },
  directMarketing: {
    channels: ['email'],
    b2b: 'no',
    optOutHow: say(
      'Paina Lopeta tilaus jokaisen uutiskirjeen lopussa, tai lähetä meille sähköpostia.',
      'Klicka på Avsluta prenumerationen i slutet av varje nyhetsbrev eller skicka e-post till oss.',
      'Press Unsubscribe at the end of any newsletter, or send us an email.',
    ),
  },
  publication: { published: 'no' },
  internal: {
    owner: 'Aino Lehtovaara',
    systems: [
      {
        id: 'j1',
        name: 'Sanansaattaja',
        supplier: 'Sanansaattaja Mail Inc.',
        text: say(
          'Tilaajat, lähetykset ja lukemisen tilastot',
          'Prenumeranter, utskick och statistik över läsningen',
          'Subscribers, mailings and reading statistics',
        ),
      },
    ],
    dpiaCriteria: ['evaluation'],
    dpiaNeeded: 'no',
    dpiaText: say(
      'Tilaajia on noin 600 ja tiedot ovat tavanomaisia. Arvio tehty 23.2.2026.',
      'Antalet prenumeranter är cirka 600 och uppgifterna är av vanligt slag. Bedömningen gjordes 23.2.2026.',
      'There are about 600 subscribers and the data are ordinary. Assessed on 23 February 2026.',
    ),
    liaRef: 'TS-3',
    breachProcess: say(
      'Toimitaan samoin kuin asiakasrekisterissä.',
      'Vi handlar på samma sätt som för kundregistret.',
      'As in the customer register.',
    ),
    notes: say(
      'Yhdysvaltojen tietosuojakehyksen tila tarkistetaan joka syksy.',
      'Läget för ramverket för dataskydd mellan EU och USA kontrolleras varje höst.',
      'The state of the EU–US Data Privacy Framework is checked every autumn.',
    ),
  },
  signatures: [
    {
      id: 'a1',
      name: 'Aino Lehtovaara',
      title: say('Yrittäjä', 'Företagare', 'Owner'),
      place: 'Tampere',
    },
  ],
  sectionNotes: {
    purposes: say(
      'Uutiskirjeen voi tilata ilman, että sallii lukemisen mittaamisen.',
      'Nyhetsbrevet kan beställas utan att man tillåter att läsningen mäts.',
      'You can subscribe to the newsletter without allowing reading to be measured.',
    ),
    interests: say(
      'Kieltolistaa emme käytä mihinkään muuhun.',
      'Vi använder inte förbudslistan till något annat.',
      'We use the list of objections for nothing else.',
    ),
    provision: say(
      'Nimen antaminen on vapaaehtoista.',
      'Det är frivilligt att uppge namn.',
      'Giving a name is voluntary.',
    ),
    transfers: say(
      'Jos siirron peruste lakkaa, lopetamme palvelun käytön tai valitsemme toisen perusteen.',
      'Om grunden för överföringen upphör slutar vi använda tjänsten eller väljer en annan grund.',
      'If the ground for the transfer ceases, we stop using the service or choose another ground.',
    ),
    cookies: say(
      'Uutiskirjeessä ei ole evästeitä.',
      'Nyhetsbrevet innehåller inga kakor.',
      'The newsletter has no cookies.',
    ),
  },
});
