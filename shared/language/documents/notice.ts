import type { WordTree } from '../words.ts';

/** What the public notice says besides the users' answers: short, since people read it (Art. 12(1)). */
export const notice = {
  /** Layer 1: the box at the top. */
  summary: {
    controller: {
      fi: 'Vastuussa',
      sv: 'Ansvarig',
      en: 'Responsible',
    },
    purposes: {
      fi: 'Mihin',
      sv: 'Ändamål',
      en: 'What for',
    },
    storage: {
      fi: 'Kuinka kauan',
      sv: 'Hur länge',
      en: 'How long',
    },
    recipients: {
      fi: 'Kuka muu',
      sv: 'Vem annan',
      en: 'Who else',
    },
    choices: {
      fi: 'Voit',
      sv: 'Du kan',
      en: 'You can',
    },
    others: {
      fi: (count: number) => `${String(count)} muuta`,
      sv: (count: number) => (count === 1 ? '1 annan' : `${String(count)} andra`),
      en: (count: number) => (count === 1 ? '1 other' : `${String(count)} others`),
    },
    range: {
      fi: (shortest: string, longest: string) => `vähintään ${shortest}, enintään ${longest}`,
      sv: (shortest: string, longest: string) => `minst ${shortest}, högst ${longest}`,
      en: (shortest: string, longest: string) => `from ${shortest} to ${longest}`,
    },
    nobody: {
      fi: 'ei kukaan muu',
      sv: 'ingen annan',
      en: 'nobody else',
    },
    object: {
      fi: 'vastustaa käsittelyä',
      sv: 'invända mot behandlingen',
      en: 'object to the processing',
    },
    refuseMarketing: {
      fi: 'kieltää suoramarkkinoinnin',
      sv: 'säga nej till direktmarknadsföring',
      en: 'refuse direct marketing',
    },
    withdraw: {
      fi: 'peruuttaa suostumuksesi',
      sv: 'återkalla ditt samtycke',
      en: 'withdraw your consent',
    },
    complain: {
      fi: 'valittaa tietosuojavaltuutetulle',
      sv: 'klaga hos dataombudsmannen',
      en: 'complain to the Data Protection Ombudsman',
    },
  },
  section: {
    fi: (number: string) => `kohta ${number}`,
    sv: (number: string) => `punkt ${number}`,
    en: (number: string) => `section ${number}`,
  },
  and: {
    fi: 'ja',
    sv: 'och',
    en: 'and',
  },
  headings: {
    contact: {
      fi: 'Rekisterinpitäjä ja yhteystiedot',
      sv: 'Personuppgiftsansvarig och kontaktuppgifter',
      en: 'Controller and contact details',
    },
    purposes: {
      fi: 'Mihin käytämme tietojasi',
      sv: 'Vad vi använder dina uppgifter till',
      en: 'What we use your data for',
    },
    collection: {
      fi: 'Mistä saamme tiedot ja onko ne annettava',
      sv: 'Varifrån vi får uppgifterna och om de måste lämnas',
      en: 'Where we get the data and whether you must give them',
    },
    sources: {
      fi: 'Mistä saamme tiedot',
      sv: 'Varifrån vi får uppgifterna',
      en: 'Where we get the data',
    },
    recipients: {
      fi: 'Kuka muu käsittelee tietojasi',
      sv: 'Vem annan behandlar dina uppgifter',
      en: 'Who else processes your data',
    },
    security: {
      fi: 'Näin suojaamme tiedot',
      sv: 'Så skyddar vi uppgifterna',
      en: 'How we protect your data',
    },
    rights: {
      fi: 'Oikeutesi',
      sv: 'Dina rättigheter',
      en: 'Your rights',
    },
    changes: {
      fi: 'Muutokset',
      sv: 'Ändringar',
      en: 'Changes',
    },
    articles: {
      fi: 'Lainkohdat (artiklat tietosuoja-asetuksesta)',
      sv: 'Lagrum (artiklar ur dataskyddsförordningen)',
      en: 'Legal provisions (articles of the GDPR)',
    },
  },
  /** Topics that share a section; the heading names those that are there. */
  topics: {
    cookies: {
      fi: 'evästeet',
      sv: 'kakor',
      en: 'cookies',
    },
    automated: {
      fi: 'automaattiset päätökset',
      sv: 'automatiserade beslut',
      en: 'automated decisions',
    },
    profiling: {
      fi: 'profilointi',
      sv: 'profilering',
      en: 'profiling',
    },
    publication: {
      fi: 'julkaiseminen',
      sv: 'publicering',
      en: 'publication',
    },
  },
  labels: {
    contactPerson: {
      fi: 'Yhteyshenkilö',
      sv: 'Kontaktperson',
      en: 'Contact person',
    },
    dpo: {
      fi: 'Tietosuojavastaava',
      sv: 'Dataskyddsombud',
      en: 'Data protection officer',
    },
    phone: {
      fi: (number: string) => `puh. ${number}`,
      sv: (number: string) => `tfn ${number}`,
      en: (number: string) => `tel. ${number}`,
    },
    subjects: {
      fi: 'Keistä',
      sv: 'Vilka',
      en: 'Whose',
    },
    data: {
      fi: 'Tiedot',
      sv: 'Uppgifter',
      en: 'Data',
    },
    basis: {
      fi: 'Peruste',
      sv: 'Grund',
      en: 'Basis',
    },
    consent: {
      fi: 'Suostumus',
      sv: 'Samtycke',
      en: 'Consent',
    },
    withdrawal: {
      fi: 'Peruuttaminen',
      sv: 'Återkallande',
      en: 'Withdrawal',
    },
    storage: {
      fi: 'Säilytys',
      sv: 'Lagring',
      en: 'Storage',
    },
    recipients: {
      fi: 'Saajat',
      sv: 'Mottagare',
      en: 'Recipients',
    },
    channels: {
      fi: 'Kanavat',
      sv: 'Kanaler',
      en: 'Channels',
    },
    otherSubjects: {
      fi: 'Muut henkilöt',
      sv: 'Andra personer',
      en: 'Other people',
    },
    otherData: {
      fi: 'Muut tiedot',
      sv: 'Andra uppgifter',
      en: 'Other data',
    },
    mandatory: {
      fi: 'Pakollisia ovat',
      sv: 'Obligatoriska är',
      en: 'You must give',
    },
    publicSource: {
      fi: 'julkinen lähde',
      sv: 'offentlig källa',
      en: 'public source',
    },
    notPublicSource: {
      fi: 'ei julkinen lähde',
      sv: 'inte offentlig källa',
      en: 'not a public source',
    },
    paper: {
      fi: 'Paperit',
      sv: 'Papper',
      en: 'Paper records',
    },
    electronic: {
      fi: 'Sähköiset tiedot',
      sv: 'Elektroniska uppgifter',
      en: 'Electronic data',
    },
    copy: {
      fi: 'Jäljennös suojatoimista',
      sv: 'Kopia av skyddsåtgärderna',
      en: 'Copy of the safeguards',
    },
  },
  basis: {
    a: {
      fi: 'suostumuksesi',
      sv: 'ditt samtycke',
      en: 'your consent',
    },
    b: {
      fi: 'sopimus',
      sv: 'avtal',
      en: 'contract',
    },
    c: {
      fi: 'lakisääteinen velvoite',
      sv: 'rättslig förpliktelse',
      en: 'legal obligation',
    },
    d: {
      fi: 'elintärkeän edun suojaaminen',
      sv: 'skydd av grundläggande intressen',
      en: 'protection of vital interests',
    },
    e: {
      fi: 'yleisen edun mukainen tehtävä tai julkinen valta',
      sv: 'uppgift av allmänt intresse eller myndighetsutövning',
      en: 'task in the public interest or official authority',
    },
    f: {
      fi: 'oikeutettu etu',
      sv: 'berättigat intresse',
      en: 'legitimate interest',
    },
  },
  articles: {
    a: {
      fi: '6 artiklan 1 kohdan a alakohta',
      sv: 'artikel 6.1 a',
      en: 'Article 6(1)(a)',
    },
    b: {
      fi: '6 artiklan 1 kohdan b alakohta',
      sv: 'artikel 6.1 b',
      en: 'Article 6(1)(b)',
    },
    c: {
      fi: '6 artiklan 1 kohdan c alakohta',
      sv: 'artikel 6.1 c',
      en: 'Article 6(1)(c)',
    },
    d: {
      fi: '6 artiklan 1 kohdan d alakohta',
      sv: 'artikel 6.1 d',
      en: 'Article 6(1)(d)',
    },
    e: {
      fi: '6 artiklan 1 kohdan e alakohta',
      sv: 'artikel 6.1 e',
      en: 'Article 6(1)(e)',
    },
    f: {
      fi: '6 artiklan 1 kohdan f alakohta',
      sv: 'artikel 6.1 f',
      en: 'Article 6(1)(f)',
    },
  },
  sources: {
    subject: {
      fi: 'Sinulta',
      sv: 'Av dig',
      en: 'From you',
    },
    observed: {
      fi: 'Palvelun käytöstä',
      sv: 'När du använder tjänsten',
      en: 'From the use of the service',
    },
    third: {
      fi: 'Muilta',
      sv: 'Av andra',
      en: 'From others',
    },
    publicSource: {
      fi: 'Julkisista lähteistä',
      sv: 'Ur offentliga källor',
      en: 'From public sources',
    },
    authority: {
      fi: 'Viranomaiselta',
      sv: 'Av en myndighet',
      en: 'From an authority',
    },
    group: {
      fi: 'Konserniyhtiöltä',
      sv: 'Av ett koncernbolag',
      en: 'From a group company',
    },
  },
  roles: {
    processor: {
      fi: 'käsittelijämme',
      sv: 'vårt personuppgiftsbiträde',
      en: 'our processor',
    },
    controller: {
      fi: 'itsenäinen rekisterinpitäjä',
      sv: 'självständigt personuppgiftsansvarig',
      en: 'independent controller',
    },
    joint: {
      fi: 'yhteisrekisterinpitäjä',
      sv: 'gemensamt personuppgiftsansvarig',
      en: 'joint controller',
    },
    authority: {
      fi: 'viranomainen',
      sv: 'myndighet',
      en: 'authority',
    },
    group: {
      fi: 'samaan konserniin kuuluva yritys',
      sv: 'företag i samma koncern',
      en: 'company of the same group',
    },
    public: {
      fi: 'yleisö',
      sv: 'allmänheten',
      en: 'the public',
    },
  },
  noTransfers: {
    fi: 'Tietoja ei siirretä EU- ja ETA-alueen ulkopuolelle.',
    sv: 'Uppgifter överförs inte till länder utanför EU och EES.',
    en: 'Data are not transferred outside the EU and EEA.',
  },
  published: {
    fi: 'Julkaisemme tietojasi.',
    sv: 'Vi publicerar uppgifter om dig.',
    en: 'We publish data about you.',
  },
  profiling: {
    fi: 'Profiloimme käyttämällä tietojasi.',
    sv: 'Vi gör profilering med hjälp av dina uppgifter.',
    en: 'We use your data for profiling.',
  },
  rights: {
    lead: {
      fi: 'Sinulla on oikeus',
      sv: 'Du har rätt att',
      en: 'You have the right to',
    },
    access: {
      fi: 'nähdä tietosi ja saada niistä jäljennös',
      sv: 'se dina uppgifter och få en kopia av dem',
      en: 'see your data and get a copy',
    },
    rectification: {
      fi: 'oikaista virheelliset tiedot',
      sv: 'få felaktiga uppgifter rättade',
      en: 'have errors corrected',
    },
    erasure: {
      fi: 'poistaa tiedot, joita laki tai oikeusvaade ei vaadi säilyttämään',
      sv: 'få uppgifter raderade som varken lagen eller ett rättsligt anspråk kräver',
      en: 'have data erased that neither law nor a legal claim requires',
    },
    erasureLimited: {
      fi: 'poistaa tiedot, kun laki ei enää vaadi niiden käsittelyä',
      sv: 'få uppgifterna raderade när lagen inte längre kräver dem',
      en: 'have data erased once the law no longer requires them',
    },
    restriction: {
      fi: 'rajoittaa käsittelyä esimerkiksi selvityksen ajaksi',
      sv: 'begränsa behandlingen, till exempel medan en fråga utreds',
      en: 'restrict processing, for example during an inquiry',
    },
    portability: {
      fi: 'siirtää itse antamasi tiedot muualle koneluettavina, kun peruste on suostumus tai sopimus',
      sv: 'flytta uppgifter som du själv har lämnat i maskinläsbart format, när grunden är samtycke eller avtal',
      en: 'take the data you gave elsewhere in machine-readable form, where the basis is consent or contract',
    },
    withdrawal: {
      fi: 'peruuttaa suostumuksesi milloin tahansa; aiempi käsittely pysyy lainmukaisena',
      sv: 'återkalla ditt samtycke när som helst; tidigare behandling förblir laglig',
      en: 'withdraw consent at any time; earlier processing remains lawful',
    },
    send: {
      fi: 'Lähetä pyyntö',
      sv: 'Skicka begäran',
      en: 'Send your request',
    },
    answer: {
      fi: 'Vastaamme kuukauden kuluessa. Vaikeassa asiassa voimme jatkaa määräaikaa kaksi kuukautta ja kerromme määräajan jatkamisesta.',
      sv: 'Vi svarar inom en månad. I svåra ärenden kan vi förlänga tiden med två månader och meddelar förlängningen.',
      en: 'We answer within a month. In difficult cases we may take two months more and tell you so.',
    },
    free: {
      fi: 'Pyyntö on maksuton, ellei se ole ilmeisen perusteeton tai kohtuuton.',
      sv: 'Begäran är avgiftsfri, om den inte är uppenbart ogrundad eller orimlig.',
      en: 'Requests are free unless manifestly unfounded or excessive.',
    },
    complaint: {
      fi: 'Voit valittaa tietosuojavaltuutetulle',
      sv: 'Du kan klaga hos dataombudsmannen',
      en: 'You can complain to the Data Protection Ombudsman',
    },
    elsewhere: {
      fi: 'tai sen EU- tai ETA-maan viranomaiselle, jossa asut, työskentelet tai epäilet rikkomusta',
      sv: 'eller hos myndigheten i det EU- eller EES-land där du bor, arbetar eller misstänker en överträdelse',
      en: 'or to the authority of the EU or EEA country where you live, work or suspect an infringement',
    },
  },
} satisfies WordTree;
