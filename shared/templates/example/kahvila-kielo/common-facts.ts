import { say } from '../../content/say.ts';
/** What the registers of the café share. */
export const commonFacts = {
  contactPerson: {
    name: 'Aino Lehtovaara',
    title: say('Yrittäjä', 'Företagare', 'Owner'),
    phone: '050 000 0102',
    email: 'tietosuoja@kahvilakielo.example',
  },
  recipients: [
    {
      id: 'tili',
      name: 'Tilitoimisto Taival Oy',
      category: say('tilitoimisto', 'bokföringsbyrå', 'accounting office'),
      kind: 'processor',
      purpose: say(
        'kirjanpito, palkat ja laskutus',
        'bokföring, löner och fakturering',
        'accounting, payroll and invoicing',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-12' },
    },
    {
      id: 'tuki',
      name: 'Konetuki Saarni Oy',
      category: say('it-tuki', 'it-stöd', 'IT support'),
      kind: 'processor',
      purpose: say(
        'laitteet ja varmuuskopiot',
        'utrustning och säkerhetskopior',
        'equipment and backups',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-19' },
    },
  ],
  security: {
    publicSummary: say(
      'Tietoja käsittelevät vain ne, joiden työ sitä edellyttää, omilla tunnuksillaan ja salassa pitäen.',
      'Uppgifterna behandlas bara av dem vars arbete kräver det, med egna konton och under tystnadsplikt.',
      'Only those whose work requires it process the data, with accounts of their own and in confidence.',
    ),
    manual: say('lukitussa kaapissa', 'i ett låst skåp', 'in a locked cabinet'),
    electronic: say(
      'salasanat, käyttöoikeudet ja päivitykset',
      'lösenord, behörigheter och uppdateringar',
      'passwords, access rights and updates',
    ),
    measures: [
      {
        id: 's1',
        group: 'technical',
        text: say(
          'Varausjärjestelmässä on monivaiheinen tunnistautuminen.',
          'Bokningssystemet har flerfaktorsautentisering.',
          'The booking system has multi-factor authentication.',
        ),
        public: 'no',
      },
      {
        id: 's2',
        group: 'technical',
        text: say(
          'Levyt ja varmuuskopiot on salattu.',
          'Diskar och säkerhetskopior är krypterade.',
          'Disks and backups are encrypted.',
        ),
        public: 'yes',
      },
      {
        id: 's3',
        group: 'organisational',
        text: say(
          'Henkilöstö perehdytetään tietosuojaan ja tietoturvaan kerran vuodessa.',
          'Personalen får en genomgång av dataskydd och informationssäkerhet en gång om året.',
          'Staff are briefed on data protection and information security once a year.',
        ),
        public: 'no',
      },
      {
        id: 's4',
        group: 'organisational',
        text: say(
          'Käyttöoikeudet tarkistetaan joka tammikuu ja poistetaan työsuhteen päättyessä.',
          'Behörigheterna ses över varje januari och tas bort när en anställning upphör.',
          'Access rights are reviewed every January and removed when employment ends.',
        ),
        public: 'no',
      },
      {
        id: 's5',
        group: 'physical',
        text: say(
          'Toimiston ovi on lukossa, kun huoneessa ei ole ketään.',
          'Dörren till kontoret är låst när ingen är i rummet.',
          'The office door is locked when nobody is in the room.',
        ),
        public: 'no',
      },
    ],
  },
  rights: {
    channels: ['email', 'phone', 'visit'],
    how: say(
      'Kerro, mitä tietoja pyyntösi koskee.',
      'Berätta vilka uppgifter begäran gäller.',
      'Say which data it concerns.',
    ),
    identification: say(
      'Tarvittaessa varmistamme, kuka olet.',
      'Vid behov kontrollerar vi vem du är.',
      'If needed, we check who you are.',
    ),
    language: say(
      'Palvelemme suomeksi, ruotsiksi ja englanniksi.',
      'Vi betjänar på finska, svenska och engelska.',
      'We serve you in Finnish, Swedish and English.',
    ),
    rectification: say(
      'Korjaamme virheen saman viikon aikana.',
      'Vi rättar felet inom samma vecka.',
      'We correct an error within the week.',
    ),
    portability: say(
      'Saat tiedot taulukkona.',
      'Du får uppgifterna som tabell.',
      'You get the data as a spreadsheet.',
    ),
  },
  cookies: {
    used: 'yes',
    text: say(
      'Verkkosivumme käyttää välttämättömiä evästeitä, jotta pöytävaraus toimii. Luvallasi keräämme myös kävijätilastoja.',
      'Vår webbplats använder nödvändiga kakor för att bordsbokningen ska fungera. Med ditt tillstånd samlar vi också in besöksstatistik.',
      'Our website uses necessary cookies so that table booking works. With your permission we also collect visitor statistics.',
    ),
    items: [
      {
        id: 'c1',
        name: 'kielo_varaus',
        provider: 'Kahvila Kielo',
        purpose: say(
          'Pitää varauksen tiedot tallessa varauksen ajan',
          'Sparar bokningens uppgifter medan bokningen görs',
          'Keeps the details of the booking while it is being made',
        ),
        category: 'necessary',
        duration: 'P1D',
        country: 'FI',
      },
      {
        id: 'c2',
        name: 'kielo_valinta',
        provider: 'Kahvila Kielo',
        purpose: say(
          'Muistaa, mitä evästeitä kävijä on sallinut',
          'Kommer ihåg vilka kakor besökaren har tillåtit',
          'Remembers which cookies the visitor has allowed',
        ),
        category: 'necessary',
        duration: 'P6M',
        country: 'FI',
      },
      {
        id: 'c3',
        name: 'luotain_id',
        provider: 'Kävijäluotain Oy',
        purpose: say(
          'Laskee kävijöitä ja sivujen katseluja',
          'Räknar besökare och sidvisningar',
          'Counts visitors and page views',
        ),
        category: 'analytics',
        duration: 'P1Y',
        country: 'FI',
      },
    ],
    consentTool: say(
      'Suostumus kysytään bannerissa, jossa painikkeet Salli ja Kieltäydy ovat vierekkäin.',
      'Samtycke begärs i en banner där knapparna Tillåt och Avböj står bredvid varandra.',
      'Consent is asked for in a banner where the buttons Allow and Decline stand side by side.',
    ),
    manageHow: say(
      'Voit muuttaa valintaasi sivun alalaidan linkistä Evästeasetukset.',
      'Du kan ändra ditt val via länken Kakinställningar längst ner på sidan.',
      'You can change your choice through the link Cookie settings at the foot of the page.',
    ),
    policyUrl: 'https://kahvilakielo.example/evasteet',
  },
};
