import type { WordTree } from '../words.ts';

/** Where data go. */
export const sharing = {
  disclosure: {
    term: {
      fi: 'luovutus',
      sv: 'utlämnande',
      en: 'disclosure',
    },
    text: {
      fi: 'Tieto annetaan toiselle, joka käyttää sitä omiin tarkoituksiinsa, esimerkiksi vakuutusyhtiölle. Siihen tarvitaan oma peruste. Käsittelijälle annettu tieto ei ole luovutus.',
      sv: 'Uppgiften ges till någon som använder den för sina egna ändamål, till exempel ett försäkringsbolag. Det kräver en egen grund. Att ge uppgifter till ett personuppgiftsbiträde är inget utlämnande.',
      en: 'Data are given to somebody who uses them for purposes of their own, for example an insurance company. It needs a ground of its own. Giving data to a processor is not a disclosure.',
    },
    words: {
      fi: ['luovut'],
      sv: ['utlämn', 'lämna ut'],
      en: ['disclos'],
    },
  },
  transfer: {
    term: {
      fi: 'siirto kolmanteen maahan',
      sv: 'överföring till tredjeland',
      en: 'transfer to a third country',
    },
    text: {
      fi: 'Tietojen vieminen EU:n ja ETA:n ulkopuolelle tai pääsy niihin sieltä, esimerkiksi etätuen kautta. Siirto tarvitsee siirtoperusteen. Siirto ja luovutus ovat eri asioita.',
      sv: 'Att uppgifter förs ut ur EU och EES eller att någon kommer åt dem därifrån, till exempel genom fjärrsupport. En överföring behöver en egen grund. Överföring och utlämnande är olika saker.',
      en: 'Taking data outside the EU and the EEA, or access to them from there, for example by remote support. A transfer needs a ground of its own. Transfer and disclosure are different things.',
    },
    words: {
      fi: ['siirto', 'siirro', 'siirretä'],
      sv: ['överför'],
      en: ['transfer'],
    },
  },
  thirdCountry: {
    term: {
      fi: 'kolmas maa',
      sv: 'tredjeland',
      en: 'third country',
    },
    text: {
      fi: 'Maa, joka ei kuulu EU:hun eikä ETA:an, esimerkiksi Yhdysvallat, Iso-Britannia tai Sveitsi.',
      sv: 'Ett land som inte hör till EU eller EES, till exempel USA, Storbritannien eller Schweiz.',
      en: 'A country that belongs to neither the EU nor the EEA, for example the United States, the United Kingdom or Switzerland.',
    },
    words: {
      fi: ['kolma maa', 'kolma mai'],
      sv: ['tredjeland', 'tredjeländ'],
      en: ['third countr'],
    },
  },
  eea: {
    term: {
      fi: 'ETA, Euroopan talousalue',
      sv: 'EES, Europeiska ekonomiska samarbetsområdet',
      en: 'EEA, European Economic Area',
    },
    text: {
      fi: 'EU-maat sekä Islanti, Liechtenstein ja Norja. Niissä on sama tietosuoja-asetus, joten tietojen vieminen niihin ei ole siirto kolmanteen maahan.',
      sv: 'EU-länderna samt Island, Liechtenstein och Norge. Där gäller samma dataskyddsförordning, så att föra uppgifter dit är ingen överföring till tredjeland.',
      en: 'The EU countries and Iceland, Liechtenstein and Norway. The same GDPR applies there, so taking data there is not a transfer to a third country.',
    },
    words: {
      fi: ['ETA:', 'ETA-', 'talousalue'],
      sv: ['EES'],
      en: ['EEA', 'European Economic Area'],
    },
  },
  adequacyDecision: {
    term: {
      fi: 'päätös tietosuojan riittävyydestä',
      sv: 'beslut om adekvat skyddsnivå',
      en: 'adequacy decision',
    },
    text: {
      fi: 'Euroopan komission päätös siitä, että maa suojaa henkilötietoja riittävästi. Silloin tietoja saa siirtää maahan ilman muuta siirtoperustetta.',
      sv: 'Europeiska kommissionens beslut om att ett land skyddar personuppgifter tillräckligt. Då får uppgifter överföras dit utan någon annan grund för överföringen.',
      en: 'A decision of the European Commission that a country protects personal data adequately. Data may then be transferred there without another ground for the transfer.',
    },
    words: {
      fi: ['riittävyy'],
      sv: ['adekvat', 'skyddsnivå'],
      en: ['adequa'],
    },
  },
  privacyFramework: {
    term: {
      fi: 'EU:n ja Yhdysvaltojen tietosuojakehys',
      sv: 'ramverket för dataskydd mellan EU och USA',
      en: 'EU-U.S. Data Privacy Framework',
    },
    text: {
      fi: 'Luettelo yhdysvaltalaisista yrityksistä, jotka ovat sitoutuneet EU:n vaatimuksiin (Data Privacy Framework). Luettelossa olevalle yritykselle saa siirtää tietoja.',
      sv: 'En lista över amerikanska företag som har förbundit sig till EU:s krav (Data Privacy Framework). Till ett företag på listan får uppgifter överföras.',
      en: 'A list of American companies that have committed to the requirements of the EU. Data may be transferred to a company on the list.',
    },
    words: {
      fi: ['tietosuojakehy', 'Data Privacy Framework'],
      sv: ['ramverk', 'Data Privacy Framework'],
      en: ['Data Privacy Framework'],
    },
  },
  contractualClauses: {
    term: {
      fi: 'vakiosopimuslausekkeet',
      sv: 'standardavtalsklausuler',
      en: 'standard contractual clauses',
    },
    text: {
      fi: 'Komission valmiit sopimusehdot, joilla vastaanottaja kolmannessa maassa sitoutuu suojaamaan tiedot. Lisäksi on arvioitava, antaako maan lainsäädäntö noudattaa niitä.',
      sv: 'Kommissionens färdiga avtalsvillkor där mottagaren i ett tredjeland förbinder sig att skydda uppgifterna. Dessutom ska man bedöma om landets lag gör det möjligt att följa dem.',
      en: 'Contract terms drawn up by the Commission, by which the recipient in a third country commits to protecting the data. It must also be assessed whether the law of that country lets them be followed.',
    },
    words: {
      fi: ['vakiosopimuslausek', 'vakiolausek', 'lausekke'],
      sv: ['standardavtalsklausul', 'standardklausul', 'klausul'],
      en: ['standard contractual clause', 'standard clause', 'clause'],
    },
  },
  safeguards: {
    term: {
      fi: 'asianmukaiset suojatoimet',
      sv: 'lämpliga skyddsåtgärder',
      en: 'appropriate safeguards',
    },
    text: {
      fi: 'Keinot, joilla tiedot suojataan kolmannessa maassa, kun maasta ei ole riittävyyspäätöstä: esimerkiksi vakiosopimuslausekkeet. Henkilöllä on oikeus saada niistä jäljennös.',
      sv: 'Sätt att skydda uppgifterna i ett tredjeland som saknar beslut om adekvat skyddsnivå, till exempel standardavtalsklausuler. Personen har rätt att få en kopia av dem.',
      en: 'Ways to protect data in a third country that has no adequacy decision: for example standard contractual clauses. The person has the right to a copy of them.',
    },
    words: {
      fi: ['asianmukai suojatoim'],
      sv: ['lämplig skyddsåtgärd'],
      en: ['appropriate safeguard'],
    },
  },
  derogations: {
    term: {
      fi: 'erityistilanteita koskevat poikkeukset',
      sv: 'undantag i särskilda situationer',
      en: 'derogations for specific situations',
    },
    text: {
      fi: 'Tilanteet, joissa tietoja saa siirtää ilman muuta siirtoperustetta, esimerkiksi henkilön nimenomaisella suostumuksella. Poikkeukset on tarkoitettu yksittäisiin siirtoihin.',
      sv: 'Situationer där uppgifter får överföras utan någon annan grund, till exempel med personens uttryckliga samtycke. Undantagen är avsedda för enskilda överföringar.',
      en: 'Situations in which data may be transferred without another ground, for example with the explicit consent of the person. They are meant for individual transfers.',
    },
    words: {
      fi: ['erityistilante'],
      sv: ['särskild situation'],
      en: ['derogation'],
    },
  },
  transferAssessment: {
    term: {
      fi: 'siirron vaikutusten arviointi',
      sv: 'bedömning av överföringens konsekvenser',
      en: 'transfer impact assessment',
    },
    text: {
      fi: 'Arvio siitä, suojaako kohdemaan lainsäädäntö tiedot niin kuin sopimuksessa luvataan. Se tehdään ennen siirtoa vakiosopimuslausekkeilla.',
      sv: 'En bedömning av om lagen i mottagarlandet skyddar uppgifterna så som avtalet lovar. Den görs före en överföring med standardavtalsklausuler.',
      en: 'An assessment of whether the law of the country protects the data as the contract promises. It is made before a transfer under standard contractual clauses.',
    },
    words: {
      fi: ['siirron vaikutu', 'siirtovaikutu'],
      sv: ['överföring konsekvens'],
      en: ['transfer impact assessment'],
    },
  },
  processingAgreement: {
    term: {
      fi: 'käsittelysopimus',
      sv: 'personuppgiftsbiträdesavtal',
      en: 'processing agreement',
    },
    text: {
      fi: 'Kirjallinen sopimus henkilötietojen käsittelijän kanssa. Usein se on palvelun ehtojen liite. Siinä sovitaan muun muassa ohjeista, suojauksesta ja alikäsittelijöistä.',
      sv: 'Ett skriftligt avtal med personuppgiftsbiträdet. Ofta är det en bilaga till tjänstens villkor. Där avtalas bland annat om instruktioner, skydd och underbiträden.',
      en: 'A written contract with the processor. It is often an annex to the terms of the service. It covers, among other things, instructions, security and sub-processors.',
    },
    words: {
      fi: ['käsittelysopimu', 'tietojenkäsittelyeh', 'tietojenkäsittelysopimu'],
      sv: ['personuppgiftsbiträdesavtal', 'biträdesavtal'],
      en: ['processing agreement', 'data processing term'],
    },
  },
} satisfies WordTree;
