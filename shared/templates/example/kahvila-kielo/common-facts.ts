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
      category: say('Tilitoimisto', 'Bokföringsbyrå', 'Accounting office'),
      kind: 'processor',
      purpose: say(
        'Kirjanpito, palkanlaskenta ja laskutus',
        'Bokföring, löneräkning och fakturering',
        'Accounting, payroll and invoicing',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-12' },
    },
    {
      id: 'tuki',
      name: 'Konetuki Saarni Oy',
      category: say(
        'Tietokoneiden ja verkon ylläpito',
        'Underhåll av datorer och nätverk',
        'Maintenance of computers and the network',
      ),
      kind: 'processor',
      purpose: say(
        'Laitteiden ylläpito ja varmuuskopiot',
        'Underhåll av utrustning och säkerhetskopior',
        'Maintaining equipment and backups',
      ),
      country: 'FI',
      dpa: { signed: 'yes', on: '2026-01-19' },
    },
  ],
  security: {
    publicSummary: say(
      'Tietoja käsittelevät vain ne, joiden työ sitä edellyttää, ja heillä on vaitiolovelvollisuus. Jokaisella on oma käyttäjätunnus, ja tiedoista otetaan varmuuskopiot.',
      'Uppgifterna behandlas bara av dem vars arbete kräver det, och de har tystnadsplikt. Alla har ett eget användarkonto, och uppgifterna säkerhetskopieras.',
      'Only those whose work requires it process the data, and they are bound by confidentiality. Everyone has an account of their own, and the data are backed up.',
    ),
    manual: say(
      'Paperit säilytetään toimiston lukitussa kaapissa, johon on avain vain yrittäjällä ja vuoropäälliköllä.',
      'Papper förvaras i ett låst skåp på kontoret. Bara företagaren och skiftchefen har nyckel.',
      'Papers are kept in a locked cabinet in the office. Only the owner and the shift manager have a key.',
    ),
    electronic: say(
      'Laitteet ja järjestelmät on suojattu salasanoin ja käyttöoikeuksin, ja ohjelmat päivitetään säännöllisesti.',
      'Utrustning och system skyddas med lösenord och behörigheter, och programmen uppdateras regelbundet.',
      'Equipment and systems are protected by passwords and access rights, and programs are updated regularly.',
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
          'Laitteiden levyt ja varmuuskopiot on salattu.',
          'Utrustningens hårddiskar och säkerhetskopiorna är krypterade.',
          'The disks of the equipment and the backups are encrypted.',
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
        public: 'yes',
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
      'Lähetä pyyntösi osoitteeseen tietosuoja@kahvilakielo.example, soita tai kerro asiasi kahvilassa. Kerro, mitä tietoja pyyntösi koskee.',
      'Skicka din begäran till tietosuoja@kahvilakielo.example, ring eller berätta om ditt ärende i kaféet. Berätta vilka uppgifter begäran gäller.',
      'Send your request to tietosuoja@kahvilakielo.example, call us or tell us in the café. Say which data your request concerns.',
    ),
    identification: say(
      'Jos emme voi olla varmoja, kuka pyynnön tekee, kysymme tarkentavia tietoja siitä, miten olet asioinut kanssamme.',
      'Om vi inte kan vara säkra på vem som gör begäran ställer vi preciserande frågor om hur du har varit i kontakt med oss.',
      'If we cannot be sure who makes the request, we ask for details of your dealings with us.',
    ),
    language: say(
      'Palvelemme suomeksi, ruotsiksi ja englanniksi.',
      'Vi betjänar på finska, svenska och engelska.',
      'We serve you in Finnish, Swedish and English.',
    ),
    rectification: say(
      'Kerro, mikä tieto on väärin, niin korjaamme sen saman viikon aikana.',
      'Berätta vilken uppgift som är fel, så rättar vi den inom samma vecka.',
      'Tell us what is wrong, and we correct it within the same week.',
    ),
    portability: say(
      'Tiedot saa sähköpostiin taulukkona.',
      'Du kan få uppgifterna som tabell i din e-post.',
      'You can have the data sent by email as a spreadsheet.',
    ),
    extra: say(
      'Voit aina myös tulla kahvilaan kysymään lisää.',
      'Du kan alltid också komma till kaféet och fråga mer.',
      'You can always come to the café and ask for more information.',
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
