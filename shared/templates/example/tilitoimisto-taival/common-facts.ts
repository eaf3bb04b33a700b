/** What the registers of the accounting office share. */
export const commonFacts = {
  contactPerson: {
    name: 'Sanni Koskela',
    title: 'Toimistopäällikkö',
    phone: '050 000 0202',
    email: 'tietosuoja@taival.example',
    address: 'PL 45, 20101 Turku',
  },
  recipients: [
    {
      id: 'ohjelma',
      name: 'Tilikko Ohjelmistot Oy',
      category: { fi: 'Taloushallinnon ohjelmiston toimittaja' },
      kind: 'processor',
      purpose: { fi: 'Asiakastietojen, laskujen ja sopimusten hallinta' },
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-08' },
    },
    {
      id: 'viranomaiset',
      name: 'Valvova viranomainen ja Rahanpesun selvittelykeskus',
      category: { fi: 'Rahanpesulain viranomaiset' },
      kind: 'authority',
      purpose: { fi: 'Rahanpesun ja terrorismin rahoittamisen estäminen' },
      ground: { fi: 'Laki rahanpesun ja terrorismin rahoittamisen estämisestä (444/2017)' },
      country: 'FI',
    },
  ],
  security: {
    publicSummary: {
      fi: 'Tietojasi käsittelevät vain ne työntekijämme, jotka hoitavat asiaasi. Järjestelmiin pääsee vain henkilökohtaisella tunnuksella ja vahvalla tunnistautumisella.',
    },
    manual: {
      fi: 'Paperiaineisto on lukitussa arkistossa, ja sen käytöstä pidetään kirjaa. Tarpeettomat paperit tuhotaan tietoturvallisesti.',
    },
    electronic: {
      fi: 'Yhteydet ja varmuuskopiot on salattu. Käyttöoikeudet annetaan asiakaskohtaisesti, ja tietojen katselu kirjautuu lokiin.',
    },
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: { fi: 'Monivaiheinen tunnistautuminen on käytössä kaikissa järjestelmissä.' },
        public: 'yes',
      },
      {
        id: 's2',
        group: 'technical',
        text: { fi: 'Varmuuskopion palautus kokeillaan neljä kertaa vuodessa.' },
        public: 'no',
      },
      {
        id: 's3',
        group: 'organisational',
        text: { fi: 'Käyttöoikeudet tarkistetaan kaksi kertaa vuodessa.' },
        public: 'no',
      },
      {
        id: 's4',
        group: 'organisational',
        text: { fi: 'Jokainen työntekijä on allekirjoittanut vaitiolositoumuksen.' },
        public: 'yes',
      },
      {
        id: 's5',
        group: 'physical',
        text: { fi: 'Toimistossa on kulunvalvonta, ja vieraat liikkuvat vain saatettuina.' },
        public: 'no',
      },
    ],
  },
  rights: {
    channels: ['email', 'phone', 'post', 'visit', 'form'],
    how: {
      fi: 'Lähetä pyyntö osoitteeseen tietosuoja@taival.example, postitse tai verkkosivumme lomakkeella.',
    },
    identification: {
      fi: 'Jos henkilöllisyydestäsi on epäselvyyttä, varmistamme sen vahvalla sähköisellä tunnistautumisella tai soittamalla numeroon, joka meillä on jo tiedossa.',
    },
    language: { fi: 'Palvelemme suomeksi, ruotsiksi ja englanniksi.' },
    access: {
      fi: 'Oikeus ei koske tietoja, jotka olemme keränneet epäilyttävien liiketoimien selvittämiseksi (444/2017, 4 luku 3 §). Tietosuojavaltuutettu voi pyynnöstäsi tarkastaa, että niitä käsitellään lain mukaan.',
    },
    rectification: { fi: 'Ilmoita muuttuneista yhteystiedoista omalle kirjanpitäjällesi.' },
    erasure: {
      fi: 'Rahanpesulain ja kirjanpitolain tietoja emme poista ennen kuin laissa säädetty aika on kulunut.',
    },
    restriction: { fi: 'Kerromme sinulle, ennen kuin rajoitus puretaan.' },
    portability: { fi: 'Annamme tiedot taulukkona tai muussa yleisessä tiedostomuodossa.' },
    objection: { fi: 'Kerro pyynnössä, mikä tilanteessasi on erityistä.' },
    withdrawal: { fi: 'Suostumuksen voi peruuttaa myös ottamalla yhteyttä omaan kirjanpitäjään.' },
    complaint: {
      fi: 'Toivomme, että otat ensin yhteyttä tietosuojavastaavaamme, mutta se ei ole valituksen ehto.',
    },
    extra: { fi: 'Tietosuojavastaava auttaa sinua oikeuksien käyttämisessä.' },
  },
  cookies: {
    used: 'yes',
    text: { fi: 'Verkkosivumme käyttää vain evästeitä, joita ilman sivu ei toimi.' },
    items: [
      {
        id: 'c1',
        name: 'taival_lomake',
        provider: 'Tilitoimisto Taival Oy',
        purpose: { fi: 'Suojaa yhteydenottolomakkeen roskapostilta' },
        category: 'necessary',
        duration: 'P1D',
        country: 'FI',
      },
    ],
    consentTool: { fi: 'Emme pyydä suostumusta, koska käytössä on vain välttämätön eväste.' },
    manageHow: { fi: 'Valittavaa ei ole, koska muita evästeitä ei käytetä.' },
    policyUrl: 'https://taival.example/evasteet',
  },
};
