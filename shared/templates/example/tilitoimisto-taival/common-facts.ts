import { cite } from '../../../law/statutes.ts';
import { say } from '../../content/say.ts';
/** What the registers of the accounting office share. */
export const commonFacts = {
  contactPerson: {
    name: 'Sanni Koskela',
    title: say('Toimistopäällikkö', 'Kontorschef', 'Office manager'),
    phone: '050 000 0202',
    email: 'tietosuoja@taival.example',
    address: 'PL 45, 20101 Turku',
  },
  recipients: [
    {
      id: 'ohjelma',
      name: 'Tilikko Ohjelmistot Oy',
      category: say(
        'Taloushallinnon ohjelmiston toimittaja',
        'Leverantör av programvara för ekonomiförvaltning',
        'Provider of accounting software',
      ),
      kind: 'processor',
      purpose: say(
        'Asiakastietojen, laskujen ja sopimusten hallinta',
        'Hantering av kunduppgifter, fakturor och avtal',
        'Managing client data, invoices and contracts',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-08' },
    },
    {
      id: 'viranomaiset',
      category: say(
        'Rahanpesun selvittelykeskus ja rahanpesulain valvontaviranomainen',
        'Centralen för utredning av penningtvätt och tillsynsmyndigheten enligt penningtvättslagen',
        'The Financial Intelligence Unit and the supervisor under the anti-money-laundering law',
      ),
      kind: 'authority',
      purpose: say(
        'Rahanpesun ja terrorismin rahoittamisen estäminen',
        'Förhindrande av penningtvätt och av finansiering av terrorism',
        'Preventing money laundering and terrorist financing',
      ),
      ground: cite('antiMoneyLaundering'),
      country: 'FI',
    },
  ],
  security: {
    publicSummary: say(
      'Tietojasi käsittelevät vain ne työntekijämme, jotka hoitavat asiaasi. Järjestelmiin pääsee vain henkilökohtaisella tunnuksella ja vahvalla tunnistautumisella.',
      'Dina uppgifter behandlas bara av de anställda som sköter ditt ärende. Systemen öppnas bara med personligt konto och stark autentisering.',
      'Only those of our employees who handle your matter process your data. The systems open only with a personal account and strong authentication.',
    ),
    manual: say(
      'Paperiaineisto on lukitussa arkistossa, ja sen käytöstä pidetään kirjaa. Tarpeettomat paperit tuhotaan tietoturvallisesti.',
      'Pappersmaterialet finns i ett låst arkiv, och användningen antecknas. Onödiga papper förstörs på ett säkert sätt.',
      'Paper records are in a locked archive, and their use is recorded. Papers that are no longer needed are destroyed securely.',
    ),
    electronic: say(
      'Yhteydet ja varmuuskopiot on salattu. Käyttöoikeudet annetaan asiakaskohtaisesti, ja tietojen katselu kirjautuu lokiin.',
      'Förbindelser och säkerhetskopior är krypterade. Behörigheter ges kund för kund, och läsning av uppgifter registreras i en logg.',
      'Connections and backups are encrypted. Access rights are given client by client, and each viewing of data is logged.',
    ),
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: say(
          'Monivaiheinen tunnistautuminen on käytössä kaikissa järjestelmissä.',
          'Flerfaktorsautentisering används i alla system.',
          'Multi-factor authentication is in use in all systems.',
        ),
        public: 'yes',
      },
      {
        id: 's2',
        group: 'technical',
        text: say(
          'Varmuuskopion palautus kokeillaan neljä kertaa vuodessa.',
          'Återställning från säkerhetskopia provas fyra gånger om året.',
          'Restoring from a backup is tried four times a year.',
        ),
        public: 'no',
      },
      {
        id: 's3',
        group: 'organisational',
        text: say(
          'Käyttöoikeudet tarkistetaan kaksi kertaa vuodessa.',
          'Behörigheterna ses över två gånger om året.',
          'Access rights are reviewed twice a year.',
        ),
        public: 'no',
      },
      {
        id: 's4',
        group: 'organisational',
        text: say(
          'Jokainen työntekijä on allekirjoittanut vaitiolositoumuksen.',
          'Alla anställda har skrivit under en sekretessförbindelse.',
          'Every employee has signed a confidentiality undertaking.',
        ),
        public: 'yes',
      },
      {
        id: 's5',
        group: 'physical',
        text: say(
          'Toimistossa on kulunvalvonta, ja vieraat liikkuvat vain saatettuina.',
          'Kontoret har passerkontroll, och besökare rör sig bara i sällskap.',
          'The office has access control, and visitors move only when accompanied.',
        ),
        public: 'no',
      },
    ],
  },
  rights: {
    channels: ['email', 'phone', 'post', 'visit', 'form'],
    formAt: say(
      'https://taival.example/pyynto',
      'https://taival.example/begaran',
      'https://taival.example/request',
    ),
    how: say(
      'Lähetä pyyntö osoitteeseen tietosuoja@taival.example, postitse tai verkkosivumme lomakkeella.',
      'Skicka din begäran till tietosuoja@taival.example, per post eller med formuläret på vår webbplats.',
      'Send your request to tietosuoja@taival.example, by post or with the form on our website.',
    ),
    identification: say(
      'Jos henkilöllisyydestäsi on epäselvyyttä, varmistamme sen vahvalla sähköisellä tunnistautumisella tai soittamalla numeroon, joka meillä on jo tiedossa.',
      'Om det är oklart vem du är kontrollerar vi det med stark elektronisk autentisering eller genom att ringa ett nummer som vi redan har.',
      'If there is doubt about who you are, we verify it with strong electronic identification or by calling a number that we already have.',
    ),
    language: say(
      'Palvelemme suomeksi, ruotsiksi ja englanniksi.',
      'Vi betjänar på finska, svenska och engelska.',
      'We serve you in Finnish, Swedish and English.',
    ),
    access: say(
      'Oikeus ei koske tietoja, jotka olemme keränneet epäilyttävien liiketoimien selvittämiseksi (444/2017, 4 luku 3 §). Tietosuojavaltuutettu voi pyynnöstäsi tarkastaa, että niitä käsitellään lain mukaan.',
      'Rätten gäller inte uppgifter som vi har samlat in för att utreda tvivelaktiga transaktioner (444/2017, 4 kap. 3 §). På din begäran kan dataombudsmannen kontrollera att de behandlas enligt lagen.',
      'The right does not cover data that we have collected to look into suspicious transactions (444/2017, chapter 4, section 3). At your request the Data Protection Ombudsman can check that they are processed lawfully.',
    ),
    rectification: say(
      'Ilmoita muuttuneista yhteystiedoista omalle kirjanpitäjällesi.',
      'Meddela ändrade kontaktuppgifter till din egen bokförare.',
      'Tell your own accountant when your contact details change.',
    ),
    erasure: say(
      'Rahanpesulain ja kirjanpitolain tietoja emme poista, ennen kuin laissa säädetty aika on kulunut.',
      'Uppgifter som krävs enligt penningtvättslagen och bokföringslagen raderar vi inte förrän den lagstadgade tiden har gått ut.',
      'We do not erase data required by the anti-money-laundering law and the Accounting Act before the statutory period has ended.',
    ),
    restriction: say(
      'Kerromme sinulle, ennen kuin rajoitus puretaan.',
      'Vi meddelar dig innan begränsningen upphör.',
      'We tell you before a restriction is lifted.',
    ),
    portability: say(
      'Annamme tiedot taulukkona tai muussa yleisessä tiedostomuodossa.',
      'Vi lämnar uppgifterna som tabell eller i något annat allmänt filformat.',
      'We give the data as a spreadsheet or in another common file format.',
    ),
    objection: say(
      'Kerro pyynnössä, mikä tilanteessasi on erityistä.',
      'Berätta i din begäran vad som är särskilt i din situation.',
      'Say in your request what is particular about your situation.',
    ),
    complaint: say(
      'Toivomme, että otat ensin yhteyttä tietosuojavastaavaamme, mutta se ei ole valituksen ehto.',
      'Vi hoppas att du först kontaktar vårt dataskyddsombud, men det är inget villkor för klagomålet.',
      'We hope that you first contact our data protection officer, but that is not a condition for a complaint.',
    ),
    extra: say(
      'Tietosuojavastaava auttaa sinua oikeuksien käyttämisessä.',
      'Dataskyddsombudet hjälper dig att utöva dina rättigheter.',
      'The data protection officer helps you to use your rights.',
    ),
  },
  cookies: {
    used: 'yes',
    text: say(
      'Verkkosivumme käyttää vain evästeitä, joita ilman sivu ei toimi.',
      'Vår webbplats använder bara kakor utan vilka sidan inte fungerar.',
      'Our website uses only cookies without which the site does not work.',
    ),
    items: [
      {
        id: 'c1',
        name: 'taival_lomake',
        provider: 'Tilitoimisto Taival Oy',
        purpose: say(
          'Suojaa yhteydenottolomakkeen roskapostilta',
          'Skyddar kontaktformuläret mot skräppost',
          'Protects the contact form against spam',
        ),
        category: 'necessary',
        duration: 'P1D',
        country: 'FI',
      },
    ],
    consentTool: say(
      'Emme pyydä suostumusta, koska käytössä on vain välttämätön eväste.',
      'Vi ber inte om samtycke, eftersom vi bara använder en nödvändig kaka.',
      'We do not ask for consent, because the only cookie in use is a necessary one.',
    ),
    manageHow: say(
      'Valittavaa ei ole, koska muita evästeitä ei käytetä.',
      'Det finns inget att välja, eftersom inga andra kakor används.',
      'There is nothing to choose, because no other cookies are used.',
    ),
    policyUrl: 'https://taival.example/evasteet',
  },
};
