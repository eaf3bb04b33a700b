import { cite, citeAll } from '../../law/statutes.ts';
import { fillRegister } from './fill-register.ts';
import { group, keep, keepAsNeeded, people, purpose, source } from './rows.ts';
import { lines, say } from './say.ts';
import { webShopRecipients } from './web-shop-recipients.ts';

const ownCustomers = cite('communications', '200');

/** Customers of a web shop: orders, accounts, payments. */
export const webShop = fillRegister('web-shop', {
  name: say(
    'Verkkokaupan asiakasrekisteri',
    'Webbutikens kundregister',
    'Customer register of the web shop',
  ),
  scope: {
    text: say(
      'Seloste koskee verkkokauppamme asiakkaita ja tilausten vastaanottajia.',
      'Beskrivningen gäller kunderna i vår webbutik och mottagarna av beställningar.',
      'This notice concerns the customers of our web shop and the recipients of orders.',
    ),
  },
  subjects: [
    people('s1', say('Tilaajat', 'Beställare', 'Those who order')),
    people(
      's2',
      say('Tuotteen vastaanottajat', 'Mottagare av produkter', 'Recipients of products'),
    ),
    people(
      's3',
      say(
        'Asiakastilin luoneet',
        'De som har skapat ett kundkonto',
        'Those who have created an account',
      ),
    ),
  ],
  data: [
    group(
      't1',
      say('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
      lines(
        say('nimi', 'namn', 'name'),
        say(
          'toimitus- ja laskutusosoite',
          'leverans- och faktureringsadress',
          'delivery and billing address',
        ),
        say(
          'sähköposti ja puhelinnumero',
          'e-post och telefonnummer',
          'email and telephone number',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't2',
      say('Tilaustiedot', 'Beställningsuppgifter', 'Order data'),
      lines(
        say('tilaukset ja palautukset', 'beställningar och returer', 'orders and returns'),
        say(
          'maksutapa ja maksun tila, ei kortin numeroa',
          'betalningssätt och betalningens status, inte kortnumret',
          'means and state of payment, not the card number',
        ),
      ),
      { mandatory: 'yes' },
    ),
    group(
      't3',
      say('Asiakastili', 'Kundkonto', 'Customer account'),
      lines(
        say('käyttäjätunnus', 'användarnamn', 'user name'),
        say('salasanan tiiviste', 'hash av lösenordet', 'hash of the password'),
      ),
    ),
    group(
      't4',
      say('Tekniset tiedot', 'Tekniska uppgifter', 'Technical data'),
      lines(
        say('IP-osoite', 'IP-adress', 'IP address'),
        say('kirjautumisloki', 'inloggningslogg', 'login records'),
      ),
      { technical: 'yes' },
    ),
  ],
  purposes: [
    purpose(
      'p1',
      'b',
      say(
        'Tilauksen käsittely, toimitus ja palautukset',
        'Behandling och leverans av beställningar samt returer',
        'Handling orders, deliveries and returns',
      ),
      { contractText: say('Kauppasopimus', 'Köpeavtal', 'Contract of sale') },
      { subjects: 's1 s2', data: 't1 t2', kept: 'k1' },
    ),
    purpose(
      'p2',
      'b',
      say('Asiakastilin ylläpito', 'Hantering av kundkontot', 'Maintaining the customer account'),
      {
        contractText: say(
          'Asiakastilin käyttöehdot',
          'Kundkontots användarvillkor',
          'Terms of the customer account',
        ),
      },
      { subjects: 's3', data: 't1 t3', kept: 'k2' },
    ),
    purpose(
      'p3',
      'f',
      say(
        'Maksujen välitys ja väärinkäytösten estäminen',
        'Förmedling av betalningar och förebyggande av missbruk',
        'Processing payments and preventing misuse',
      ),
      {
        interestText: say(
          'Kaupankäynnin turvallisuus ja väärinkäytösten estäminen',
          'Trygg handel och förebyggande av missbruk',
          'Safe trading and the prevention of misuse',
        ),
      },
      { subjects: 's1 s3', data: 't1 t2 t4', kept: 'k1 k5' },
    ),
    purpose(
      'p4',
      'c',
      say(
        'Kirjanpito ja kuluttajansuojan velvoitteet',
        'Bokföring och skyldigheter enligt konsumentskyddet',
        'Accounting and consumer protection duties',
      ),
      { statute: citeAll(cite('accounting'), cite('consumers')) },
      { subjects: 's1', data: 't1 t2', kept: 'k1 k3 k4' },
    ),
    purpose(
      'p5',
      'f',
      say(
        'Omien vastaavien tuotteiden sähköinen markkinointi asiakkaille',
        'Elektronisk marknadsföring av egna liknande produkter till kunder',
        'Electronic marketing of our own similar products to customers',
      ),
      {
        interestText: say(
          `Markkinointi omille asiakkaille. Osoite on saatu kaupan yhteydessä, ja markkinoinnin voi kieltää jokaisessa viestissä (${ownCustomers.fi}:n 3 momentti).`,
          `Marknadsföring till egna kunder. Adressen har lämnats i samband med ett köp, och kunden kan säga nej till marknadsföringen i varje meddelande (${ownCustomers.sv} 3 mom.).`,
          `Marketing to our own customers. The address was obtained in a sale, and marketing can be refused in every message (${ownCustomers.en}, subsection 3).`,
        ),
        directMarketing: 'yes',
      },
      { subjects: 's1', data: 't1 t2', kept: 'k6' },
    ),
  ],
  directMarketing: {
    channels: ['email'],
    b2b: 'no',
    optOutHow: say(
      'Markkinoinnin voi kieltää jokaisen viestin linkistä tai ilmoittamalla siitä meille.',
      'Du kan säga nej till marknadsföringen via länken i varje meddelande eller genom ett meddelande till oss.',
      'Marketing can be refused through the link in every message or by telling us.',
    ),
  },
  sources: [
    source(
      'l1',
      'subject',
      say(
        'Tilaukset ja asiakastili',
        'Beställningar och kundkonto',
        'Orders and the customer account',
      ),
      't1 t2 t3',
    ),
    source(
      'l2',
      'third',
      say('Maksunvälittäjä', 'Betalningsförmedlaren', 'Payment service provider'),
      't2',
    ),
    source(
      'l3',
      'observed',
      say('Verkkokaupan järjestelmä', 'Webbutikens system', 'The system of the web shop'),
      't4',
    ),
    source(
      'l4',
      'third',
      say(
        'Tilaaja, kun tuote toimitetaan toiselle',
        'Beställaren, när produkten levereras till någon annan',
        'The person who orders, when the product goes to somebody else',
      ),
      't1',
    ),
  ],
  provision: {
    requirement: 'contractual',
    consequence: say(
      'Ilman pakollisia tietoja emme voi toimittaa tilausta.',
      'Utan de obligatoriska uppgifterna kan vi inte leverera beställningen.',
      'Without the mandatory data we cannot deliver the order.',
    ),
  },
  recipients: webShopRecipients,
  noTransfers: 'no',
  transfers: [{ id: 'x1', recipientId: 'v4', country: 'US', mechanism: 'dpf' }],
  retention: [
    keep('k1', 'ret-warranty', 't1 t2', 'p1 p3 p4'),
    keepAsNeeded(
      'k2',
      'P2Y',
      'lastActivity',
      say(
        'Asiakastili, jota ei käytetä',
        'Kundkonto som inte används',
        'Customer account not in use',
      ),
      { data: 't1 t3', purposes: 'p2' },
    ),
    keep('k3', 'ret-acc-vouchers', 't2', 'p4'),
    keep('k4', 'ret-acc-books', 't2', 'p4'),
    keep('k5', 'ret-weblog', 't4', 'p3'),
    keep(
      'k6',
      'ret-optout',
      't1',
      'p5',
      say(
        'Markkinointi lopetetaan, kun asiakas kieltää sen. Kielto säilytetään, jotta sitä voidaan noudattaa.',
        'Marknadsföringen upphör när kunden säger nej till den. Förbudet sparas så att det kan följas.',
        'Marketing ends when the customer refuses it. The refusal is kept so that it can be respected.',
      ),
    ),
  ],
  cookies: {
    used: 'yes',
    items: [
      {
        id: 'e1',
        purpose: say(
          'Ostoskori ja kirjautuminen',
          'Varukorg och inloggning',
          'Shopping basket and login',
        ),
        category: 'necessary',
        duration: 'P0D',
      },
    ],
    manageHow: say(
      'Käytämme vain välttämättömiä evästeitä. Niitä ei voi ottaa pois käytöstä, koska verkkokauppa ei toimi ilman niitä.',
      'Vi använder bara nödvändiga kakor. De kan inte stängas av, eftersom webbutiken inte fungerar utan dem.',
      'We use only necessary cookies. They cannot be turned off, because the web shop does not work without them.',
    ),
  },
  sectionNotes: {
    security: say(
      'Yhteys verkkokauppaan on salattu. Maksukortin tiedot ovat vain maksunvälittäjällä.',
      'Förbindelsen till webbutiken är krypterad. Bara betalningsförmedlaren har betalkortets uppgifter.',
      'The connection to the web shop is encrypted. Only the payment service provider has the card data.',
    ),
  },
  internal: {
    notes: say(
      'Tarkista, missä verkkokauppa-alusta ja sähköpostityökalu käsittelevät tietoja ja onko yhdysvaltalainen toimittaja DPF-luettelossa. Jos tietoja ei siirry EU:n ja ETA:n ulkopuolelle, poista siirto.',
      'Kontrollera var plattformen och e-postverktyget behandlar uppgifter och om en amerikansk leverantör finns på DPF-listan. Om inga uppgifter överförs till länder utanför EU och EES, ta bort överföringen.',
      'Check where the platform and the email tool process data and whether a US provider is on the DPF list. If no data leave the EU and the EEA, remove the transfer.',
    ),
  },
});
