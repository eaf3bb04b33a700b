import type { WordTree } from '../words.ts';

/** Terms of details and columns of tables. */
export const labels = {
  internal: {
    fi: 'Sisäinen',
    sv: 'Intern',
    en: 'Internal',
  },
  confidential: {
    fi: 'Luottamuksellinen',
    sv: 'Konfidentiell',
    en: 'Confidential',
  },
  /** Heads one register in the record: what Art. 30 calls a processing activity. */
  activity: {
    fi: (name: string) => `Käsittelytoimi: ${name}`,
    sv: (name: string) => `Behandling: ${name}`,
    en: (name: string) => `Processing activity: ${name}`,
  },
  representative: {
    fi: 'Edustaja',
    sv: 'Företrädare',
    en: 'Representative',
  },
  dpoContact: {
    fi: 'Tietosuojavastaava',
    sv: 'Dataskyddsombud',
    en: 'Data protection officer',
  },
  processingCategories: {
    fi: 'Käsittelyjen ryhmät',
    sv: 'Kategorier av behandling',
    en: 'Categories of processing',
  },
  processingDuration: {
    fi: 'Käsittelyn kesto',
    sv: 'Behandlingens varaktighet',
    en: 'Duration of processing',
  },
  processingAgreement: {
    fi: 'Käsittelysopimus',
    sv: 'Biträdesavtal',
    en: 'Processing agreement',
  },
  flowSources: {
    fi: 'Lähteet',
    sv: 'Källor',
    en: 'Sources',
  },
  flowRecipients: {
    fi: 'Vastaanottajat',
    sv: 'Mottagare',
    en: 'Recipients',
  },
  outsideEea: {
    fi: 'ETA-alueen ulkopuolella',
    sv: 'utanför EES',
    en: 'outside the EEA',
  },
  flowCaption: {
    fi: 'mistä tiedot tulevat, missä ne ovat ja minne ne menevät',
    sv: 'varifrån uppgifterna kommer, var de finns och vart de går',
    en: 'where the data come from, where they are kept and where they go',
  },
  created: {
    fi: 'Laadittu',
    sv: 'Upprättad',
    en: 'Created',
  },
  updated: {
    fi: 'Päivitetty',
    sv: 'Uppdaterad',
    en: 'Updated',
  },
  version: {
    fi: 'Versio',
    sv: 'Version',
    en: 'Version',
  },
  nextReview: {
    fi: 'Seuraava tarkistus',
    sv: 'Nästa översyn',
    en: 'Next review',
  },
  /** Edition in the footer: "Versio 1.2 · päivitetty 10.11.2026". */
  editionVersion: {
    fi: (version: string) => `Versio ${version}`,
    sv: (version: string) => `Version ${version}`,
    en: (version: string) => `Version ${version}`,
  },
  editionUpdated: {
    fi: (date: string) => `päivitetty ${date}`,
    sv: (date: string) => `uppdaterad ${date}`,
    en: (date: string) => `updated ${date}`,
  },
  editionCreated: {
    fi: (date: string) => `laadittu ${date}`,
    sv: (date: string) => `upprättad ${date}`,
    en: (date: string) => `created ${date}`,
  },
  editionDated: {
    fi: (date: string) => `päivätty ${date}`,
    sv: (date: string) => `daterad ${date}`,
    en: (date: string) => `dated ${date}`,
  },
  /** In the footer: the code by which Seloste tells whether the paper is still current. */
  checkCode: {
    fi: (code: string) => `Tarkistuskoodi ${code}`,
    sv: (code: string) => `Kontrollkod ${code}`,
    en: (code: string) => `Check code ${code}`,
  },
  yes: {
    fi: 'Kyllä',
    sv: 'Ja',
    en: 'Yes',
  },
  no: {
    fi: 'Ei',
    sv: 'Nej',
    en: 'No',
  },
  name: {
    fi: 'Nimi',
    sv: 'Namn',
    en: 'Name',
  },
  tradeName: {
    fi: 'Aputoiminimi',
    sv: 'Bifirma',
    en: 'Trade name',
  },
  tagline: {
    fi: 'Toimiala',
    sv: 'Verksamhet',
    en: 'Line of business',
  },
  businessId: {
    fi: 'Y-tunnus',
    sv: 'FO-nummer',
    en: 'Business ID',
  },
  assocRegNo: {
    fi: 'Yhdistysrekisterinumero',
    sv: 'Föreningsregisternummer',
    en: 'Association register number',
  },
  visitAddress: {
    fi: 'Käyntiosoite',
    sv: 'Besöksadress',
    en: 'Street address',
  },
  postalAddress: {
    fi: 'Postiosoite',
    sv: 'Postadress',
    en: 'Postal address',
  },
  address: {
    fi: 'Osoite',
    sv: 'Adress',
    en: 'Address',
  },
  phone: {
    fi: 'Puhelin',
    sv: 'Telefon',
    en: 'Telephone',
  },
  email: {
    fi: 'Sähköposti',
    sv: 'E-post',
    en: 'Email',
  },
  web: {
    fi: 'Verkkosivut',
    sv: 'Webbplats',
    en: 'Website',
  },
  country: {
    fi: 'Maa',
    sv: 'Land',
    en: 'Country',
  },
  eeaCountries: {
    fi: 'EU- ja ETA-maat',
    sv: 'EU- och EES-länder',
    en: 'EU and EEA countries',
  },
  euRepresentative: {
    fi: 'Edustaja EU:ssa',
    sv: 'Företrädare i EU',
    en: 'Representative in the EU',
  },
  representativeContact: {
    fi: 'Edustajan yhteystiedot',
    sv: 'Företrädarens kontaktuppgifter',
    en: 'Contact details of the representative',
  },
  group: {
    fi: 'Konserniyhtiöt',
    sv: 'Koncernbolag',
    en: 'Group companies',
  },
  title: {
    fi: 'Tehtävä',
    sv: 'Befattning',
    en: 'Position',
  },
  contact: {
    fi: 'Yhteystiedot',
    sv: 'Kontaktuppgifter',
    en: 'Contact details',
  },
  dpoMonitoring: {
    fi: 'Ydintoimintana laajamittainen seuranta',
    sv: 'Omfattande övervakning som kärnverksamhet',
    en: 'Large-scale monitoring as a core activity',
  },
  dpoSpecial: {
    fi: 'Ydintoimintana laajamittainen arkaluonteisten tietojen tai rikostietojen käsittely',
    sv: 'Omfattande behandling av känsliga uppgifter eller brottsuppgifter som kärnverksamhet',
    en: 'Large-scale processing of sensitive or criminal data as a core activity',
  },
  dpoDesignated: {
    fi: 'Tietosuojavastaava nimitetty',
    sv: 'Dataskyddsombud har utnämnts',
    en: 'Data protection officer designated',
  },
  dpoGround: {
    fi: 'Nimittämisen peruste',
    sv: 'Grund för utnämningen',
    en: 'Ground for the designation',
  },
  dpoNotified: {
    fi: 'Ilmoitettu valvontaviranomaiselle',
    sv: 'Anmält till tillsynsmyndigheten',
    en: 'Notified to the supervisory authority',
  },
  arrangement: {
    fi: 'Vastuunjako',
    sv: 'Ansvarsfördelning',
    en: 'Division of responsibilities',
  },
  contactPoint: {
    fi: 'Yhteyspiste',
    sv: 'Kontaktpunkt',
    en: 'Contact point',
  },
  role: {
    fi: 'Rooli',
    sv: 'Roll',
    en: 'Role',
  },
  sites: {
    fi: 'Sivustot ja toimipaikat',
    sv: 'Webbplatser och verksamhetsställen',
    en: 'Websites and premises',
  },
  services: {
    fi: 'Palvelut',
    sv: 'Tjänster',
    en: 'Services',
  },
  /** Stands for a purpose whose own text is too long for a heading or a cell. */
  purposeNumber: {
    fi: (number: number) => `Tarkoitus ${String(number)}`,
    sv: (number: number) => `Ändamål ${String(number)}`,
    en: (number: number) => `Purpose ${String(number)}`,
  },
  dataNumber: {
    fi: (number: number) => `Tietoryhmä ${String(number)}`,
    sv: (number: number) => `Kategori ${String(number)}`,
    en: (number: number) => `Category ${String(number)}`,
  },
  subjectNumber: {
    fi: (number: number) => `Ryhmä ${String(number)}`,
    sv: (number: number) => `Grupp ${String(number)}`,
    en: (number: number) => `Group ${String(number)}`,
  },
  purpose: {
    fi: 'Tarkoitus',
    sv: 'Ändamål',
    en: 'Purpose',
  },
  basis: {
    fi: 'Oikeusperuste',
    sv: 'Rättslig grund',
    en: 'Legal basis',
  },
  statute: {
    fi: 'Laki',
    sv: 'Lag',
    en: 'Statute',
  },
  contract: {
    fi: 'Sopimus',
    sv: 'Avtal',
    en: 'Contract',
  },
  interest: {
    fi: 'Oikeutettu etu',
    sv: 'Berättigat intresse',
    en: 'Legitimate interest',
  },
  balancingNecessity: {
    fi: 'Käsittelyn tarpeellisuus',
    sv: 'Behandlingens nödvändighet',
    en: 'Necessity of the processing',
  },
  balancingImpact: {
    fi: 'Vaikutus rekisteröityihin',
    sv: 'Konsekvenser för de registrerade',
    en: 'Effects on the data subjects',
  },
  balancingSafeguards: {
    fi: 'Haittojen vähentäminen',
    sv: 'Åtgärder som minskar olägenheterna',
    en: 'Measures that reduce the harm',
  },
  balancingTest: {
    fi: 'Tasapainotesti tehty',
    sv: 'Intresseavvägning gjord',
    en: 'Balancing test done',
  },
  balancingTestOn: {
    fi: 'Tasapainotestin päivä',
    sv: 'Datum för intresseavvägningen',
    en: 'Date of the balancing test',
  },
  balancingTestSummary: {
    fi: 'Tasapainotestin tulos',
    sv: 'Resultat av intresseavvägningen',
    en: 'Result of the balancing test',
  },
  consentHow: {
    fi: 'Suostumuksen antaminen',
    sv: 'Hur samtycke ges',
    en: 'How consent is given',
  },
  consentProof: {
    fi: 'Suostumuksen osoittaminen',
    sv: 'Bevis på samtycket',
    en: 'Proof of consent',
  },
  withdrawHow: {
    fi: 'Suostumuksen peruuttaminen',
    sv: 'Hur samtycke återkallas',
    en: 'How consent is withdrawn',
  },
  profiling: {
    fi: 'Profilointi',
    sv: 'Profilering',
    en: 'Profiling',
  },
  art9: {
    fi: 'Erityisten henkilötietoryhmien käsittelyn peruste',
    sv: 'Grund för behandling av särskilda kategorier av personuppgifter',
    en: 'Ground for processing special categories of personal data',
  },
  art10: {
    fi: 'Rikostietojen käsittelyn peruste',
    sv: 'Grund för behandling av uppgifter om brott',
    en: 'Ground for processing data on offences',
  },
  subjects: {
    fi: 'Rekisteröidyt',
    sv: 'Registrerade',
    en: 'Data subjects',
  },
  guardianConsent: {
    fi: 'Huoltajan suostumus',
    sv: 'Vårdnadshavarens samtycke',
    en: 'Consent of the guardian',
  },
  data: {
    fi: 'Tiedot',
    sv: 'Uppgifter',
    en: 'Data',
  },
  retention: {
    fi: 'Säilytysaika',
    sv: 'Lagringstid',
    en: 'Storage period',
  },
  channels: {
    fi: 'Kanavat',
    sv: 'Kanaler',
    en: 'Channels',
  },
  special: {
    fi: 'Erityiset henkilötietoryhmät',
    sv: 'Särskilda kategorier av personuppgifter',
    en: 'Special categories of personal data',
  },
  criminal: {
    fi: 'Rikostuomiot ja rikokset',
    sv: 'Fällande domar i brottmål och brott',
    en: 'Criminal convictions and offences',
  },
  safeguards: {
    fi: 'Arkaluonteisten tietojen suojatoimet',
    sv: 'Skyddsåtgärder för känsliga uppgifter',
    en: 'Safeguards for sensitive data',
  },
  nationalId: {
    fi: 'Henkilötunnus',
    sv: 'Personbeteckning',
    en: 'Personal identity code',
  },
  source: {
    fi: 'Lähde',
    sv: 'Källa',
    en: 'Source',
  },
  description: {
    fi: 'Kuvaus',
    sv: 'Beskrivning',
    en: 'Description',
  },
  public: {
    fi: 'Julkisesti saatavilla',
    sv: 'Allmänt tillgänglig',
    en: 'Publicly accessible',
  },
  mandatoryData: {
    fi: 'Pakolliset tiedot',
    sv: 'Obligatoriska uppgifter',
    en: 'Mandatory data',
  },
  consequence: {
    fi: 'Jos tietoja ei anneta',
    sv: 'Om uppgifterna inte lämnas',
    en: 'If the data are not provided',
  },
  recipient: {
    fi: 'Vastaanottaja',
    sv: 'Mottagare',
    en: 'Recipient',
  },
  ground: {
    fi: 'Luovutuksen peruste',
    sv: 'Grund för utlämnandet',
    en: 'Ground for disclosure',
  },
  exceptions: {
    fi: 'Poikkeukset',
    sv: 'Undantag',
    en: 'Exceptions',
  },
  agreementSigned: {
    fi: 'Sopimus tehty',
    sv: 'Avtal ingånget',
    en: 'Agreement in place',
  },
  agreementOn: {
    fi: 'Sopimuksen päivä',
    sv: 'Avtalets datum',
    en: 'Date of the agreement',
  },
  mechanism: {
    fi: 'Siirtoperuste',
    sv: 'Grund för överföringen',
    en: 'Ground for the transfer',
  },
  copyHow: {
    fi: 'Jäljennös suojatoimista',
    sv: 'Kopia av skyddsåtgärderna',
    en: 'Copy of the safeguards',
  },
  clauseModule: {
    fi: 'Vakiosopimuslausekkeiden osa',
    sv: 'Modul i standardavtalsklausulerna',
    en: 'Module of the standard contractual clauses',
  },
  clausesAgreed: {
    fi: 'Lausekkeista sovittu',
    sv: 'Klausulerna har avtalats',
    en: 'Clauses agreed',
  },
  transferDocument: {
    fi: 'Asiakirja',
    sv: 'Dokument',
    en: 'Document',
  },
  staffDataCovered: {
    fi: 'DPF kattaa henkilöstötiedot',
    sv: 'DPF omfattar uppgifter om personalen',
    en: 'DPF covers staff data',
  },
  occasional: {
    fi: 'Siirto on satunnainen',
    sv: 'Överföringen är tillfällig',
    en: 'Transfer is occasional',
  },
  transferAssessment: {
    fi: 'Siirron vaikutusten arviointi tehty',
    sv: 'Bedömning av överföringens konsekvenser gjord',
    en: 'Transfer impact assessment done',
  },
  listChecked: {
    fi: 'DPF-luettelo tarkistettu',
    sv: 'DPF-listan kontrollerad',
    en: 'DPF list checked',
  },
  art49Doc: {
    fi: 'Poikkeuksen perustelut ja suojatoimet',
    sv: 'Motivering till undantaget och skyddsåtgärder',
    en: 'Reasons for the derogation and safeguards',
  },
  dataOrPurpose: {
    fi: 'Tiedot tai tarkoitus',
    sv: 'Uppgifter eller ändamål',
    en: 'Data or purpose',
  },
  /** Of a row that names no data, beside rows that do. */
  otherRegisterData: {
    fi: 'Muut rekisterin tiedot',
    sv: 'Övriga uppgifter i registret',
    en: 'Other data of the register',
  },
  retentionStatute: {
    fi: 'Peruste',
    sv: 'Grund',
    en: 'Basis',
  },
  retentionCriteria: {
    fi: 'Säilytysajan määräytyminen',
    sv: 'Hur lagringstiden bestäms',
    en: 'How the storage period is determined',
  },
  deletion: {
    fi: 'Poistaminen',
    sv: 'Radering',
    en: 'Erasure',
  },
  profilingText: {
    fi: 'Profiloinnin kuvaus',
    sv: 'Beskrivning av profileringen',
    en: 'Description of the profiling',
  },
  logic: {
    fi: 'Päätöksenteon logiikka',
    sv: 'Logiken bakom besluten',
    en: 'Logic involved',
  },
  significance: {
    fi: 'Merkitys ja seuraukset',
    sv: 'Betydelse och följder',
    en: 'Significance and consequences',
  },
  automatedCondition: {
    fi: 'Automaattisen päätöksen peruste',
    sv: 'Grund för automatiserade beslut',
    en: 'Ground for automated decisions',
  },
  provider: {
    fi: 'Tarjoaja',
    sv: 'Leverantör',
    en: 'Provider',
  },
  cookieCategory: {
    fi: 'Luokka',
    sv: 'Kategori',
    en: 'Category',
  },
  cookieDuration: {
    fi: 'Voimassaolo',
    sv: 'Giltighetstid',
    en: 'Lifetime',
  },
  consentTool: {
    fi: 'Evästesuostumus',
    sv: 'Samtycke till kakor',
    en: 'Cookie consent',
  },
  manageCookies: {
    fi: 'Evästeiden hallinta',
    sv: 'Hantering av kakor',
    en: 'Managing cookies',
  },
  cookiePolicy: {
    fi: 'Lisätietoja evästeistä',
    sv: 'Mer information om kakor',
    en: 'More about cookies',
  },
  publishedWhere: {
    fi: 'Missä tiedot julkaistaan',
    sv: 'Var uppgifterna publiceras',
    en: 'Where data are published',
  },
  publicationOptOut: {
    fi: 'Julkaisemisen kieltäminen',
    sv: 'Hur du motsätter dig publicering',
    en: 'How to object to publication',
  },
  manualSecurity: {
    fi: 'Paperit',
    sv: 'Papper',
    en: 'Paper records',
  },
  electronicSecurity: {
    fi: 'Sähköiset tiedot',
    sv: 'Elektroniska uppgifter',
    en: 'Electronic records',
  },
  requestForm: {
    fi: 'Verkkolomake',
    sv: 'Webbformulär',
    en: 'Online form',
  },
  identification: {
    fi: 'Henkilöllisyyden varmistaminen',
    sv: 'Kontroll av identitet',
    en: 'Confirming your identity',
  },
  requestLanguage: {
    fi: 'Asiointikieli',
    sv: 'Språk',
    en: 'Language',
  },
  visit: {
    fi: 'Paikan päällä',
    sv: 'På plats',
    en: 'In person',
  },
  post: {
    fi: 'Posti',
    sv: 'Post',
    en: 'Post',
  },
  publishedAt: {
    fi: 'Ajantasainen seloste',
    sv: 'Aktuell beskrivning',
    en: 'Current notice',
  },
  keptAt: {
    fi: 'Selosteen säilytyspaikka',
    sv: 'Var registret förvaras',
    en: 'Where the record is kept',
  },
  changeLog: {
    fi: 'Muutokset',
    sv: 'Ändringar',
    en: 'Changes',
  },
  date: {
    fi: 'Päivä',
    sv: 'Datum',
    en: 'Date',
  },
  change: {
    fi: 'Muutos',
    sv: 'Ändring',
    en: 'Change',
  },
  supplier: {
    fi: 'Toimittaja',
    sv: 'Leverantör',
    en: 'Supplier',
  },
  system: {
    fi: 'Järjestelmä',
    sv: 'System',
    en: 'System',
  },
  owner: {
    fi: 'Vastuuhenkilö',
    sv: 'Ansvarig person',
    en: 'Person responsible',
  },
  dpiaCriteria: {
    fi: 'Korkean riskin merkit',
    sv: 'Tecken på hög risk',
    en: 'Signs of high risk',
  },
  dpiaNeeded: {
    fi: 'Vaikutustenarviointi tarpeen',
    sv: 'Konsekvensbedömning behövs',
    en: 'Impact assessment needed',
  },
  dpiaDone: {
    fi: 'Vaikutustenarviointi tehty',
    sv: 'Konsekvensbedömning gjord',
    en: 'Impact assessment done',
  },
  dpiaOn: {
    fi: 'Vaikutustenarvioinnin päivä',
    sv: 'Datum för konsekvensbedömningen',
    en: 'Date of the impact assessment',
  },
  dpiaText: {
    fi: 'Arvioinnin perustelut ja tulos',
    sv: 'Bedömningens motivering och resultat',
    en: 'Reasons and result of the assessment',
  },
  liaRef: {
    fi: 'Tasapainotestin asiakirja',
    sv: 'Dokument om intresseavvägningen',
    en: 'Document of the balancing test',
  },
  placeAndDate: {
    fi: 'Paikka ja aika',
    sv: 'Ort och datum',
    en: 'Place and date',
  },
  signature: {
    fi: 'Allekirjoitus',
    sv: 'Underskrift',
    en: 'Signature',
  },
  nameInPrint: {
    fi: 'Nimenselvennys',
    sv: 'Namnförtydligande',
    en: 'Printed name',
  },
  signatoryTitle: {
    fi: 'Asema',
    sv: 'Ställning',
    en: 'Title',
  },
} satisfies WordTree;
