import type { WordTree } from '../words.ts';

/** What a company must do, and the law that says so. */
export const duties = {
  gdpr: {
    term: {
      fi: 'yleinen tietosuoja-asetus (GDPR)',
      sv: 'allmänna dataskyddsförordningen (GDPR)',
      en: 'General Data Protection Regulation (GDPR)',
    },
    text: {
      fi: 'EU:n asetus 2016/679, joka koskee henkilötietojen käsittelyä kaikissa EU- ja ETA-maissa. Sitä on sovellettu 25.5.2018 alkaen.',
      sv: 'EU:s förordning 2016/679 om behandling av personuppgifter i alla EU- och EES-länder. Den har tillämpats sedan 25.5.2018.',
      en: 'EU Regulation 2016/679 on the processing of personal data in all EU and EEA countries. It has applied since 25 May 2018.',
    },
    words: {
      fi: ['tietosuoja-asetu', 'GDPR'],
      sv: ['dataskyddsförordning', 'GDPR'],
      en: ['GDPR', 'General Data Protection Regulation'],
    },
  },
  dataProtectionAct: {
    term: {
      fi: 'tietosuojalaki',
      sv: 'dataskyddslagen',
      en: 'Data Protection Act',
    },
    text: {
      fi: 'Suomen laki 1050/2018, joka täydentää tietosuoja-asetusta. Siinä säädetään esimerkiksi henkilötunnuksesta ja lapsen iästä verkkopalveluissa.',
      sv: 'Finlands lag 1050/2018, som kompletterar dataskyddsförordningen. Den innehåller bestämmelser till exempel om personbeteckningen och om barns ålder i nättjänster.',
      en: 'The Finnish act 1050/2018 that supplements the GDPR. It has rules, for example, on the personal identity code and on the age of children in online services.',
    },
    words: {
      fi: ['tietosuojalai', 'tietosuojalak'],
      sv: ['dataskyddslag'],
      en: ['Data Protection Act'],
    },
  },
  privacyNotice: {
    term: {
      fi: 'tietosuojaseloste',
      sv: 'dataskyddsbeskrivning',
      en: 'privacy notice',
    },
    text: {
      fi: 'Julkinen asiakirja, jossa kerrotaan ihmisille, mitä heidän tiedoillaan tehdään ja mitä oikeuksia heillä on. Se annetaan, kun tietoja kerätään.',
      sv: 'Ett offentligt dokument som beskriver vad som görs med människors uppgifter och vilka rättigheter de har. Det ges när uppgifterna samlas in.',
      en: 'A public document that tells people what is done with their data and what rights they have. It is given when the data are collected.',
    },
    words: {
      fi: [],
      sv: [],
      en: [],
    },
  },
  record: {
    term: {
      fi: 'seloste käsittelytoimista',
      sv: 'register över behandling',
      en: 'record of processing activities',
    },
    text: {
      fi: 'Yrityksen sisäinen luettelo siitä, mitä henkilötietoja se käsittelee ja miten. Sitä ei julkaista, mutta se näytetään viranomaiselle pyydettäessä.',
      sv: 'Företagets interna förteckning över vilka personuppgifter det behandlar och hur. Den publiceras inte men visas för myndigheten på begäran.',
      en: 'The company’s internal list of which personal data it processes and how. It is not published but is shown to the authority on request.',
    },
    words: {
      fi: ['selost käsittelytoim'],
      sv: [],
      en: ['record of processing'],
    },
  },
  accountability: {
    term: {
      fi: 'osoitusvelvollisuus',
      sv: 'ansvarsskyldighet',
      en: 'accountability',
    },
    text: {
      fi: 'Yrityksen on noudatettava tietosuojan periaatteita ja myös pystyttävä osoittamaan se. Siksi päätökset ja perustelut kirjataan.',
      sv: 'Företaget ska följa principerna för dataskydd och också kunna visa det. Därför dokumenteras beslut och motiveringar.',
      en: 'A company must follow the principles of data protection and also be able to show it. That is why decisions and reasons are written down.',
    },
    words: {
      fi: ['osoitusvelvolli'],
      sv: ['ansvarsskyldighet'],
      en: ['accountability'],
    },
  },
  impactAssessment: {
    term: {
      fi: 'tietosuojaa koskeva vaikutustenarviointi',
      sv: 'konsekvensbedömning avseende dataskydd',
      en: 'data protection impact assessment',
    },
    text: {
      fi: 'Kirjallinen arvio riskeistä ja suojatoimista. Se tehdään ennen käsittelyä, josta todennäköisesti aiheutuu ihmisille korkea riski.',
      sv: 'En skriftlig bedömning av risker och skyddsåtgärder. Den görs före en behandling som sannolikt leder till en hög risk för människor.',
      en: 'A written assessment of risks and safeguards. It is made before processing that is likely to result in a high risk for people.',
    },
    words: {
      fi: ['vaikutustenarvio'],
      sv: ['konsekvensbedömning'],
      en: ['impact assessment', 'data protection impact assessment'],
    },
  },
  breach: {
    term: {
      fi: 'henkilötietojen tietoturvaloukkaus',
      sv: 'personuppgiftsincident',
      en: 'personal data breach',
    },
    text: {
      fi: 'Henkilötietoja häviää, tuhoutuu, muuttuu tai joutuu vääriin käsiin. Siitä ilmoitetaan viranomaiselle 72 tunnin kuluessa, jos siitä voi aiheutua riski ihmisille.',
      sv: 'Personuppgifter försvinner, förstörs, ändras eller hamnar i fel händer. Den anmäls till myndigheten inom 72 timmar om den kan medföra en risk för människor.',
      en: 'Personal data are lost, destroyed, altered or fall into the wrong hands. It is notified to the authority within 72 hours if it may cause a risk to people.',
    },
    words: {
      fi: ['tietoturvaloukk'],
      sv: ['personuppgiftsincident', 'incident'],
      en: ['data breach', 'personal data breach', 'breach'],
    },
  },
  securityMeasures: {
    term: {
      fi: 'tekniset ja organisatoriset turvatoimet',
      sv: 'tekniska och organisatoriska säkerhetsåtgärder',
      en: 'technical and organisational security measures',
    },
    text: {
      fi: 'Keinot, joilla tiedot suojataan. Tekninen toimi on esimerkiksi salaus tai varmuuskopio, organisatorinen esimerkiksi ohje, koulutus tai rajattu käyttöoikeus.',
      sv: 'Sätt att skydda uppgifterna. En teknisk åtgärd är till exempel kryptering eller en säkerhetskopia, en organisatorisk till exempel en anvisning, utbildning eller begränsade användarrättigheter.',
      en: 'Ways to protect data. A technical measure is, for example, encryption or a backup; an organisational one is an instruction, training or limited access rights.',
    },
    words: {
      fi: ['turvatoim', 'suojaustoim', 'organisatori'],
      sv: ['säkerhetsåtgärd', 'organisatorisk'],
      en: ['security measure', 'organisational'],
    },
  },
  storagePeriod: {
    term: {
      fi: 'säilytysaika',
      sv: 'lagringstid',
      en: 'storage period',
    },
    text: {
      fi: 'Aika, jonka tiedot säilytetään, ennen kuin ne poistetaan. Jos tarkkaa aikaa ei voi antaa, kerrotaan, miten se määräytyy.',
      sv: 'Den tid som uppgifterna sparas innan de raderas. Om tiden inte kan anges exakt anges vad som avgör den.',
      en: 'How long data are kept before they are erased. If the exact period cannot be given, the criteria for it are stated.',
    },
    words: {
      fi: ['säilytysaik', 'säilytysaj'],
      sv: ['lagringstid'],
      en: ['storage period'],
    },
  },
  cookies: {
    term: {
      fi: 'evästeet',
      sv: 'kakor',
      en: 'cookies',
    },
    text: {
      fi: 'Pieniä tietoja, jotka verkkosivusto tallentaa kävijän laitteelle. Muihin kuin välttämättömiin tarvitaan kävijän suostumus.',
      sv: 'Små uppgifter som en webbplats sparar på besökarens enhet. För andra än nödvändiga kakor behövs besökarens samtycke.',
      en: 'Small pieces of data that a website stores on the visitor’s device. All but the strictly necessary ones need the visitor’s consent.',
    },
    words: {
      fi: ['eväste'],
      sv: ['kakor', 'kaka'],
      en: ['cookie'],
    },
  },
  directMarketing: {
    term: {
      fi: 'suoramarkkinointi',
      sv: 'direktmarknadsföring',
      en: 'direct marketing',
    },
    text: {
      fi: 'Mainonta, joka lähetetään suoraan ihmiselle, esimerkiksi sähköpostilla. Sen saa aina kieltää, ja sähköiseen markkinointiin kuluttajille tarvitaan yleensä suostumus.',
      sv: 'Reklam som skickas direkt till en person, till exempel per e-post. Alla får säga nej till den, och för elektronisk marknadsföring till konsumenter behövs i regel samtycke.',
      en: 'Advertising sent directly to a person, for example by email. It can always be refused, and electronic marketing to consumers usually needs consent.',
    },
    words: {
      fi: ['suoramarkkinoin'],
      sv: ['direktmarknadsför'],
      en: ['direct marketing'],
    },
  },
} satisfies WordTree;
