import type { GlossaryEntry } from '../glossary-entry.ts';

/** Where data go. */
export const sharing = {
  disclosure: {
    term: 'luovutus',
    text: 'Tieto annetaan toiselle, joka käyttää sitä omiin tarkoituksiinsa, esimerkiksi vakuutusyhtiölle. Siihen tarvitaan oma peruste. Käsittelijälle annettu tieto ei ole luovutus.',
    words: ['luovut'],
  },
  transfer: {
    term: 'siirto kolmanteen maahan',
    text: 'Tietojen vieminen EU:n ja ETA:n ulkopuolelle tai pääsy niihin sieltä, esimerkiksi etätuen kautta. Siirto tarvitsee siirtoperusteen. Siirto ja luovutus ovat eri asioita.',
    words: ['siirto', 'siirro', 'siirretä'],
  },
  thirdCountry: {
    term: 'kolmas maa',
    text: 'Maa, joka ei kuulu EU:hun eikä ETA:an, esimerkiksi Yhdysvallat, Iso-Britannia tai Sveitsi.',
    words: ['kolma maa', 'kolma mai'],
  },
  eea: {
    term: 'ETA, Euroopan talousalue',
    text: 'EU-maat sekä Islanti, Liechtenstein ja Norja. Niissä on sama tietosuoja-asetus, joten tietojen vieminen niihin ei ole siirto kolmanteen maahan.',
    words: ['ETA:', 'ETA-', 'talousalue'],
  },
  adequacyDecision: {
    term: 'päätös tietosuojan riittävyydestä',
    text: 'Euroopan komission päätös siitä, että maa suojaa henkilötietoja riittävästi. Silloin tietoja saa siirtää maahan ilman muuta siirtoperustetta.',
    words: ['riittävyy'],
  },
  privacyFramework: {
    term: 'EU:n ja Yhdysvaltojen tietosuojakehys',
    text: 'Luettelo yhdysvaltalaisista yrityksistä, jotka ovat sitoutuneet EU:n vaatimuksiin (Data Privacy Framework). Luettelossa olevalle yritykselle saa siirtää tietoja.',
    words: ['tietosuojakehy', 'Data Privacy Framework'],
  },
  contractualClauses: {
    term: 'vakiosopimuslausekkeet',
    text: 'Komission valmiit sopimusehdot, joilla vastaanottaja kolmannessa maassa sitoutuu suojaamaan tiedot. Lisäksi on arvioitava, antaako maan lainsäädäntö noudattaa niitä.',
    words: ['vakiosopimuslausek', 'vakiolausek', 'lausekke'],
  },
  safeguards: {
    term: 'asianmukaiset suojatoimet',
    text: 'Keinot, joilla tiedot suojataan kolmannessa maassa, kun maasta ei ole riittävyyspäätöstä: esimerkiksi vakiosopimuslausekkeet. Henkilöllä on oikeus saada niistä jäljennös.',
    words: ['asianmukai suojatoim'],
  },
  derogations: {
    term: 'erityistilanteita koskevat poikkeukset',
    text: 'Tilanteet, joissa tietoja saa siirtää ilman muuta siirtoperustetta, esimerkiksi henkilön nimenomaisella suostumuksella. Poikkeukset on tarkoitettu yksittäisiin siirtoihin.',
    words: ['erityistilante'],
  },
  transferAssessment: {
    term: 'siirron vaikutusten arviointi',
    text: 'Arvio siitä, suojaako kohdemaan lainsäädäntö tiedot niin kuin sopimuksessa luvataan. Se tehdään ennen siirtoa vakiosopimuslausekkeilla.',
    words: ['siirron vaikutu', 'siirtovaikutu'],
  },
  processingAgreement: {
    term: 'käsittelysopimus',
    text: 'Kirjallinen sopimus henkilötietojen käsittelijän kanssa. Usein se on palvelun ehtojen liite. Siinä sovitaan muun muassa ohjeista, suojauksesta ja alikäsittelijöistä.',
    words: ['käsittelysopimu', 'tietojenkäsittelyeh', 'tietojenkäsittelysopimu'],
  },
} satisfies Readonly<Record<string, GlossaryEntry>>;
