import { fillRegister } from './fill-register.ts';
import { recipient } from './recipients.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';

/** Visitors of a website and its cookies. */
export const website = fillRegister('website', {
  name: say(
    'Verkkosivuston kävijät ja evästeet',
    'Webbplatsens besökare och kakor',
    'Website visitors and cookies',
  ),
  scope: {
    text: say(
      'Seloste koskee verkkosivustomme kävijöitä.',
      'Beskrivningen gäller besökare på vår webbplats.',
      'This notice concerns visitors to our website.',
    ),
  },
  subjects: [
    people('s1', say('Sivuston kävijät', 'Webbplatsens besökare', 'Visitors to the website')),
    people(
      's2',
      say(
        'Yhteydenottolomakkeen lähettäjät',
        'De som skickar kontaktformuläret',
        'Those who send the contact form',
      ),
    ),
  ],
  data: [
    group(
      't1',
      say('Tekniset tiedot', 'Tekniska uppgifter', 'Technical data'),
      lines(
        say('IP-osoite', 'IP-adress', 'IP address'),
        say(
          'laitteen ja selaimen tiedot',
          'uppgifter om enhet och webbläsare',
          'device and browser data',
        ),
      ),
      { technical: 'yes' },
    ),
    group(
      't2',
      say(
        'Käyttö ja evästetunnisteet',
        'Användning och kakidentifierare',
        'Use and cookie identifiers',
      ),
      lines(
        say('sivulataukset', 'sidvisningar', 'page views'),
        say('evästetunnisteet', 'kakidentifierare', 'cookie identifiers'),
      ),
      { technical: 'yes' },
    ),
    group(
      't3',
      say('Yhteydenotot', 'Kontakter', 'Contacts'),
      lines(
        say('nimi ja yhteystiedot', 'namn och kontaktuppgifter', 'name and contact details'),
        say('viesti', 'meddelande', 'message'),
      ),
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'f',
      say(
        'Sivuston toiminta ja tietoturva',
        'Webbplatsens funktion och säkerhet',
        'Function and security of the website',
      ),
      {
        interestText: say(
          'Palvelun toimivuus ja turvallisuus',
          'Tjänstens funktion och säkerhet',
          'The working and security of the service',
        ),
      },
      { subjects: 's1', data: 't1', kept: 'k1' },
    ),
    purpose(
      'p2',
      'a',
      say('Kävijätilastot', 'Besöksstatistik', 'Visitor statistics'),
      {
        consentHow: say(
          'Suostumus pyydetään evästeilmoituksessa, ennen kuin evästeet asetetaan.',
          'Samtycke begärs i kakmeddelandet innan kakorna sätts.',
          'Consent is asked for in the cookie notice before cookies are set.',
        ),
        withdrawHow: say(
          'Suostumuksen voi peruuttaa sivuston evästeasetuksissa.',
          'Samtycket kan återkallas i webbplatsens kakinställningar.',
          'Consent can be withdrawn in the cookie settings of the website.',
        ),
      },
      { subjects: 's1', data: 't1 t2', kept: 'k2' },
    ),
    purpose(
      'p3',
      'a',
      say('Mainonnan kohdentaminen', 'Riktad reklam', 'Targeting of advertising'),
      {
        consentHow: say(
          'Mainonnan evästeisiin pyydetään oma suostumus evästeilmoituksessa.',
          'För kakor för reklam begärs ett eget samtycke i kakmeddelandet.',
          'Separate consent to advertising cookies is asked for in the cookie notice.',
        ),
        withdrawHow: say(
          'Mainonnan suostumuksen voi peruuttaa erikseen sivuston evästeasetuksissa.',
          'Samtycket till reklam kan återkallas särskilt i webbplatsens kakinställningar.',
          'Consent to advertising can be withdrawn separately in the cookie settings of the website.',
        ),
        profiling: 'yes',
      },
      { subjects: 's1', data: 't2', kept: 'k2' },
    ),
    purpose(
      'p4',
      'f',
      say('Yhteydenottoihin vastaaminen', 'Svar på kontaktförfrågningar', 'Answering contacts'),
      {
        interestText: say(
          'Pyyntöihin ja kysymyksiin vastaaminen',
          'Att svara på begäranden och frågor',
          'Answering requests and questions',
        ),
      },
      { subjects: 's2', data: 't3', kept: 'k3' },
    ),
  ],
  sources: [
    source(
      'l1',
      'observed',
      say('Sivuston järjestelmät', 'Webbplatsens system', 'The systems of the website'),
      't1 t2',
    ),
    source('l2', 'subject', say('Kävijä itse', 'Besökaren själv', 'The visitor'), 't3'),
  ],
  provision: {
    requirement: 'voluntary',
    consequence: say(
      'Sivustoa voi käyttää ilman muita kuin välttämättömiä evästeitä.',
      'Webbplatsen kan användas utan andra än nödvändiga kakor.',
      'The website can be used without other than necessary cookies.',
    ),
  },
  recipients: [
    recipient('v1', 'processor', {
      category: say(
        'Verkkosivuston ylläpitäjä',
        'Webbplatsens driftsleverantör',
        'Hosting provider of the website',
      ),
      purpose: say(
        'Sivuston tekninen ylläpito',
        'Teknisk drift av webbplatsen',
        'Technical running of the website',
      ),
      country: '',
      data: 't1 t3',
    }),
    recipient('v2', 'processor', {
      category: say('Analytiikkapalvelu', 'Analystjänst', 'Analytics service'),
      purpose: say('Kävijätilastot', 'Besöksstatistik', 'Visitor statistics'),
      data: 't1 t2',
      country: 'US',
    }),
    recipient('v3', 'controller', {
      category: say('Mainosverkot', 'Annonsnätverk', 'Advertising networks'),
      purpose: say('Mainonnan kohdentaminen', 'Riktad reklam', 'Targeting of advertising'),
      ground: say('Kävijän suostumus', 'Besökarens samtycke', 'The visitor’s consent'),
      data: 't2',
      country: 'US',
    }),
  ],
  noTransfers: 'no',
  transfers: [
    { id: 'x1', recipientId: 'v2', country: 'US', mechanism: 'dpf' },
    { id: 'x2', recipientId: 'v3', country: 'US', mechanism: 'dpf' },
  ],
  retention: [
    keep('k1', 'ret-weblog', 't1', 'p1'),
    keep('k2', 'ret-cookie', 't1 t2', 'p2 p3'),
    keepAsNeeded(
      'k3',
      'P1Y',
      'caseClosed',
      say('Yhteydenotot ja vastaukset', 'Kontaktförfrågningar och svar', 'Contacts and answers'),
      { data: 't3', purposes: 'p4' },
    ),
  ],
  cookies: {
    used: 'yes',
    items: [
      {
        id: 'e1',
        purpose: say(
          'Sivuston toiminta ja evästevalinnan muistaminen',
          'Webbplatsens funktion och sparat kakval',
          'Function of the website and remembering the cookie choice',
        ),
        category: 'necessary',
        duration: 'P6M',
      },
      {
        id: 'e2',
        purpose: say('Kävijätilastot', 'Besöksstatistik', 'Visitor statistics'),
        category: 'analytics',
        duration: 'P13M',
        country: 'US',
      },
      {
        id: 'e3',
        purpose: say('Mainonnan kohdentaminen', 'Riktad reklam', 'Targeting of advertising'),
        category: 'marketing',
        duration: 'P3M',
        country: 'US',
      },
    ],
    consentTool: say(
      'Evästeilmoitus avautuu ensimmäisellä käynnillä. Hylkääminen on yhtä helppoa kuin hyväksyminen.',
      'Kakmeddelandet öppnas vid första besöket. Det är lika lätt att avböja som att godkänna.',
      'The cookie notice opens at the first visit. Refusing is as easy as accepting.',
    ),
    manageHow: say(
      'Valinnan voi muuttaa milloin tahansa sivuston evästeasetuksissa.',
      'Valet kan när som helst ändras i webbplatsens kakinställningar.',
      'The choice can be changed at any time in the cookie settings of the website.',
    ),
  },
  automated: {
    profiling: 'yes',
    profilingText: say(
      'Jos kävijä suostuu, mainontaa kohdennetaan sen mukaan, millä sivuilla hän on käynyt.',
      'Om besökaren samtycker riktas reklamen enligt vilka sidor besökaren har sett.',
      'If the visitor consents, advertising is targeted by the pages visited.',
    ),
    art22: 'no',
  },
  sectionNotes: {
    security: say(
      'Yhteys sivustolle on salattu.',
      'Förbindelsen till webbplatsen är krypterad.',
      'The connection to the website is encrypted.',
    ),
  },
  internal: {
    notes: say(
      'Kirjoita evästetaulukkoon jokaisen evästeen nimi, tarjoaja ja kesto. Poista tilastot, mainonta ja siirrot, jos niitä ei ole. Tarkista, ovatko yhdysvaltalaiset toimittajat DPF-luettelossa. Hylkäämisen on oltava yhtä helppoa kuin hyväksymisen (917/2014, 205 §).',
      'Skriv in varje kakas namn, leverantör och varaktighet i tabellen. Ta bort statistik, reklam och överföringar om sådana saknas. Kontrollera om de amerikanska leverantörerna finns på DPF-listan. Det ska vara lika lätt att avböja som att godkänna (205 § i lagen 917/2014).',
      'Enter the name, provider and duration of every cookie in the table. Remove statistics, advertising and transfers if there are none. Check whether the US providers are on the DPF list. Refusing must be as easy as accepting (917/2014, section 205).',
    ),
  },
});
