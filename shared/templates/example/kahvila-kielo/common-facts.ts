/** What the registers of the café share. */
export const commonFacts = {
  contactPerson: {
    name: 'Aino Lehtovaara',
    title: 'Yrittäjä',
    phone: '050 000 0102',
    email: 'tietosuoja@kahvilakielo.example',
  },
  recipients: [
    {
      id: 'tili',
      name: 'Tilitoimisto Taival Oy',
      category: { fi: 'Tilitoimisto' },
      kind: 'processor',
      purpose: { fi: 'Kirjanpito, palkanlaskenta ja laskutus' },
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-12' },
    },
    {
      id: 'tuki',
      name: 'Konetuki Saarni Oy',
      category: { fi: 'Tietokoneiden ja verkon ylläpito' },
      kind: 'processor',
      purpose: { fi: 'Laitteiden ylläpito ja varmuuskopiot' },
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-19' },
    },
  ],
  security: {
    publicSummary: {
      fi: 'Tietoja käsittelevät vain ne, joiden työ sitä edellyttää, ja heillä on vaitiolovelvollisuus. Jokaisella on oma käyttäjätunnus, ja tiedoista otetaan varmuuskopiot.',
    },
    manual: {
      fi: 'Paperit säilytetään toimiston lukitussa kaapissa, johon on avain vain yrittäjällä ja vuoropäälliköllä.',
    },
    electronic: {
      fi: 'Laitteet ja järjestelmät on suojattu salasanoin ja käyttöoikeuksin, ja ohjelmat päivitetään säännöllisesti.',
    },
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: { fi: 'Varausjärjestelmässä on monivaiheinen tunnistautuminen.' },
        public: 'no',
      },
      {
        id: 's2',
        group: 'technical',
        text: { fi: 'Laitteiden levyt ja varmuuskopiot on salattu.' },
        public: 'yes',
      },
      {
        id: 's3',
        group: 'organisational',
        text: { fi: 'Henkilöstö perehdytetään tietosuojaan ja tietoturvaan kerran vuodessa.' },
        public: 'yes',
      },
      {
        id: 's4',
        group: 'organisational',
        text: {
          fi: 'Käyttöoikeudet tarkistetaan joka tammikuu ja poistetaan työsuhteen päättyessä.',
        },
        public: 'no',
      },
      {
        id: 's5',
        group: 'physical',
        text: { fi: 'Toimiston ovi on lukossa, kun huoneessa ei ole ketään.' },
        public: 'no',
      },
    ],
  },
  rights: {
    channels: ['email', 'phone', 'visit'],
    how: {
      fi: 'Lähetä pyyntösi osoitteeseen tietosuoja@kahvilakielo.example, soita tai kerro asiasi kahvilassa. Kerro, mitä tietoja pyyntösi koskee.',
    },
    identification: {
      fi: 'Jos emme voi olla varmoja, kuka pyynnön tekee, kysymme tarkentavia tietoja siitä, miten olet asioinut kanssamme.',
    },
    language: { fi: 'Palvelemme suomeksi, ruotsiksi ja englanniksi.' },
    rectification: { fi: 'Kerro, mikä tieto on väärin, niin korjaamme sen saman viikon aikana.' },
    portability: { fi: 'Tiedot saa sähköpostiin taulukkona.' },
    extra: { fi: 'Voit aina myös tulla kahvilaan kysymään lisää.' },
  },
  cookies: {
    used: 'yes',
    text: {
      fi: 'Verkkosivumme käyttää välttämättömiä evästeitä, jotta pöytävaraus toimii. Luvallasi keräämme myös kävijätilastoja.',
    },
    items: [
      {
        id: 'c1',
        name: 'kielo_varaus',
        provider: 'Kahvila Kielo',
        purpose: { fi: 'Pitää varauksen tiedot tallessa varauksen ajan' },
        category: 'necessary',
        duration: 'P1D',
        country: 'FI',
      },
      {
        id: 'c2',
        name: 'kielo_valinta',
        provider: 'Kahvila Kielo',
        purpose: { fi: 'Muistaa, mitä evästeitä kävijä on sallinut' },
        category: 'necessary',
        duration: 'P6M',
        country: 'FI',
      },
      {
        id: 'c3',
        name: 'luotain_id',
        provider: 'Kävijäluotain Oy',
        purpose: { fi: 'Laskee kävijöitä ja sivujen katseluja' },
        category: 'analytics',
        duration: 'P1Y',
        country: 'FI',
      },
    ],
    consentTool: {
      fi: 'Suostumus kysytään bannerissa, jossa painikkeet Salli ja Kieltäydy ovat vierekkäin.',
    },
    manageHow: { fi: 'Voit muuttaa valintaasi sivun alalaidan linkistä Evästeasetukset.' },
    policyUrl: 'https://kahvilakielo.example/evasteet',
  },
};
