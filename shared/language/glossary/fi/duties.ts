import type { GlossaryEntry } from '../glossary-entry.ts';

/** What a company must do, and the law that says so. */
export const duties = {
  gdpr: {
    term: 'yleinen tietosuoja-asetus (GDPR)',
    text: 'EU:n asetus 2016/679, joka koskee henkilötietojen käsittelyä kaikissa EU- ja ETA-maissa. Sitä on sovellettu 25.5.2018 alkaen.',
    words: ['tietosuoja-asetu', 'GDPR'],
  },
  dataProtectionAct: {
    term: 'tietosuojalaki',
    text: 'Suomen laki 1050/2018, joka täydentää tietosuoja-asetusta. Siinä säädetään esimerkiksi henkilötunnuksesta ja lapsen iästä verkkopalveluissa.',
    words: ['tietosuojalai', 'tietosuojalak'],
  },
  privacyNotice: {
    term: 'tietosuojaseloste',
    text: 'Julkinen asiakirja, jossa kerrotaan ihmisille, mitä heidän tiedoillaan tehdään ja mitä oikeuksia heillä on. Se annetaan, kun tietoja kerätään.',
    words: [],
  },
  record: {
    term: 'seloste käsittelytoimista',
    text: 'Yrityksen sisäinen luettelo siitä, mitä henkilötietoja se käsittelee ja miten. Sitä ei julkaista, mutta se näytetään viranomaiselle pyydettäessä.',
    words: ['selost käsittelytoim'],
  },
  accountability: {
    term: 'osoitusvelvollisuus',
    text: 'Yrityksen on noudatettava tietosuojan periaatteita ja myös pystyttävä osoittamaan se. Siksi päätökset ja perustelut kirjataan.',
    words: ['osoitusvelvolli'],
  },
  impactAssessment: {
    term: 'tietosuojaa koskeva vaikutustenarviointi',
    text: 'Kirjallinen arvio riskeistä ja suojatoimista. Se tehdään ennen käsittelyä, josta todennäköisesti aiheutuu ihmisille korkea riski.',
    words: ['vaikutustenarvio'],
  },
  breach: {
    term: 'henkilötietojen tietoturvaloukkaus',
    text: 'Henkilötietoja häviää, tuhoutuu, muuttuu tai joutuu vääriin käsiin. Siitä ilmoitetaan viranomaiselle 72 tunnin kuluessa, jos siitä voi aiheutua riski ihmisille.',
    words: ['tietoturvaloukk'],
  },
  securityMeasures: {
    term: 'tekniset ja organisatoriset turvatoimet',
    text: 'Keinot, joilla tiedot suojataan. Tekninen toimi on esimerkiksi salaus tai varmuuskopio, organisatorinen esimerkiksi ohje, koulutus tai rajattu käyttöoikeus.',
    words: ['turvatoim', 'suojaustoim', 'organisatori'],
  },
  storagePeriod: {
    term: 'säilytysaika',
    text: 'Aika, jonka tiedot säilytetään, ennen kuin ne poistetaan. Jos tarkkaa aikaa ei voi antaa, kerrotaan, miten se määräytyy.',
    words: ['säilytysaik', 'säilytysaj'],
  },
  cookies: {
    term: 'evästeet',
    text: 'Pieniä tietoja, jotka verkkosivusto tallentaa kävijän laitteelle. Muihin kuin välttämättömiin tarvitaan kävijän suostumus.',
    words: ['eväste'],
  },
  directMarketing: {
    term: 'suoramarkkinointi',
    text: 'Mainonta, joka lähetetään suoraan ihmiselle, esimerkiksi sähköpostilla. Sen saa aina kieltää, ja sähköiseen markkinointiin kuluttajille tarvitaan yleensä suostumus.',
    words: ['suoramarkkinoin'],
  },
} satisfies Readonly<Record<string, GlossaryEntry>>;
