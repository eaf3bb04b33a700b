import type { WordTree } from '../words.ts';

/** Headings of the documents, in the order in which they are printed. */
export const headings = {
  notice: {
    fi: 'Tietosuojaseloste',
    sv: 'Dataskyddsbeskrivning',
    en: 'Privacy notice',
  },
  record: {
    fi: 'Seloste käsittelytoimista',
    sv: 'Register över behandling',
    en: 'Record of processing activities',
  },
  processorRecord: {
    fi: 'Käsittelijän seloste käsittelytoimista',
    sv: 'Personuppgiftsbiträdets register över behandling',
    en: 'Processor’s record of processing activities',
  },
  annex: {
    fi: 'Liite: käsittelytoimet',
    sv: 'Bilaga: behandling av personuppgifter',
    en: 'Annex: processing activities',
  },
  binder: {
    fi: 'Tietosuojakansio',
    sv: 'Dataskyddspärm',
    en: 'Data protection binder',
  },
  contents: {
    fi: 'Sisällys',
    sv: 'Innehåll',
    en: 'Contents',
  },
  processor: {
    fi: 'Henkilötietojen käsittelijä',
    sv: 'Personuppgiftsbiträde',
    en: 'Processor',
  },
  clients: {
    fi: 'Rekisterinpitäjät, joiden lukuun tietoja käsitellään',
    sv: 'Personuppgiftsansvariga för vars räkning uppgifter behandlas',
    en: 'Controllers on whose behalf data are processed',
  },
  processing: {
    fi: 'Käsittelyn kuvaus',
    sv: 'Beskrivning av behandlingen',
    en: 'Description of the processing',
  },
  subProcessors: {
    fi: 'Alikäsittelijät',
    sv: 'Underbiträden',
    en: 'Sub-processors',
  },
  assistance: {
    fi: 'Rekisterinpitäjän avustaminen',
    sv: 'Bistånd till den personuppgiftsansvarige',
    en: 'Assistance to the controller',
  },
  dataFlow: {
    fi: 'Tietovirrat',
    sv: 'Dataflöden',
    en: 'Data flows',
  },
  signatures: {
    fi: 'Allekirjoitukset',
    sv: 'Underskrifter',
    en: 'Signatures',
  },
  controller: {
    fi: 'Rekisterinpitäjä',
    sv: 'Personuppgiftsansvarig',
    en: 'Controller',
  },
  contact: {
    fi: 'Yhteyshenkilö tietosuoja-asioissa',
    sv: 'Kontaktperson i dataskyddsfrågor',
    en: 'Contact person for data protection',
  },
  dpo: {
    fi: 'Tietosuojavastaava',
    sv: 'Dataskyddsombud',
    en: 'Data protection officer',
  },
  jointControllers: {
    fi: 'Yhteisrekisterinpitäjät',
    sv: 'Gemensamt personuppgiftsansvariga',
    en: 'Joint controllers',
  },
  name: {
    fi: 'Rekisterin nimi',
    sv: 'Registrets namn',
    en: 'Name of the register',
  },
  scope: {
    fi: 'Mitä seloste koskee',
    sv: 'Vad beskrivningen gäller',
    en: 'Scope',
  },
  purposes: {
    fi: 'Käsittelyn tarkoitukset ja oikeusperusteet',
    sv: 'Ändamål och rättsliga grunder',
    en: 'Purposes and legal bases',
  },
  purposesOnly: {
    fi: 'Käsittelyn tarkoitukset',
    sv: 'Ändamålen med behandlingen',
    en: 'Purposes of the processing',
  },
  interests: {
    fi: 'Oikeutetut edut',
    sv: 'Berättigade intressen',
    en: 'Legitimate interests',
  },
  subjects: {
    fi: 'Rekisteröityjen ryhmät',
    sv: 'Kategorier av registrerade',
    en: 'Categories of data subjects',
  },
  data: {
    fi: 'Henkilötietoryhmät',
    sv: 'Kategorier av personuppgifter',
    en: 'Categories of personal data',
  },
  sources: {
    fi: 'Mistä tiedot saadaan',
    sv: 'Varifrån uppgifterna kommer',
    en: 'Sources',
  },
  provision: {
    fi: 'Onko tiedot annettava',
    sv: 'Skyldighet att lämna uppgifter',
    en: 'Obligation to provide data',
  },
  recipients: {
    fi: 'Vastaanottajat',
    sv: 'Mottagare',
    en: 'Recipients',
  },
  transfers: {
    fi: 'Siirrot EU:n ja ETA:n ulkopuolelle',
    sv: 'Överföringar till länder utanför EU/EES',
    en: 'Transfers outside the EU/EEA',
  },
  retention: {
    fi: 'Säilytysajat',
    sv: 'Lagringstider',
    en: 'Storage periods',
  },
  automated: {
    fi: 'Automaattinen päätöksenteko ja profilointi',
    sv: 'Automatiserat beslutsfattande och profilering',
    en: 'Automated decision-making and profiling',
  },
  cookies: {
    fi: 'Evästeet',
    sv: 'Kakor',
    en: 'Cookies',
  },
  security: {
    fi: 'Näin suojaamme tiedot',
    sv: 'Så skyddar vi uppgifterna',
    en: 'How we protect your data',
  },
  rights: {
    fi: 'Rekisteröidyn oikeudet',
    sv: 'Den registrerades rättigheter',
    en: 'Rights of the data subject',
  },
  objection: {
    fi: 'Vastustamisoikeus',
    sv: 'Rätt att göra invändningar',
    en: 'Right to object',
  },
  withdrawal: {
    fi: 'Suostumuksen peruuttaminen',
    sv: 'Återkallande av samtycke',
    en: 'Withdrawal of consent',
  },
  complaint: {
    fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
    sv: 'Rätt att lämna in klagomål till en tillsynsmyndighet',
    en: 'Right to lodge a complaint with a supervisory authority',
  },
  changes: {
    fi: 'Selosteen muuttaminen',
    sv: 'Ändringar i beskrivningen',
    en: 'Changes to this notice',
  },
  recordChanges: {
    fi: 'Selosteen ylläpito',
    sv: 'Uppdatering av registret',
    en: 'Maintenance of this record',
  },
  /** Of the user's own section that has no heading. */
  additional: {
    fi: 'Muut tiedot',
    sv: 'Övriga uppgifter',
    en: 'Other information',
  },
  directMarketing: {
    fi: 'Suoramarkkinointi',
    sv: 'Direktmarknadsföring',
    en: 'Direct marketing',
  },
  /** Of free text that ends a section with headings. */
  further: {
    fi: 'Lisätietoja',
    sv: 'Ytterligare information',
    en: 'Further information',
  },
  publication: {
    fi: 'Tietojen julkaiseminen',
    sv: 'Publicering av uppgifter',
    en: 'Publication of data',
  },
  platforms: {
    fi: 'Sivut sosiaalisessa mediassa',
    sv: 'Sidor i sociala medier',
    en: 'Social media pages',
  },
  rightsHow: {
    fi: 'Näin käytät oikeuksiasi',
    sv: 'Så utövar du dina rättigheter',
    en: 'How to use your rights',
  },
  securityMeasures: {
    fi: 'Tekniset ja organisatoriset turvatoimet',
    sv: 'Tekniska och organisatoriska säkerhetsåtgärder',
    en: 'Technical and organisational security measures',
  },
  accountability: {
    fi: 'Osoitusvelvollisuus',
    sv: 'Ansvarsskyldighet',
    en: 'Accountability',
  },
  legalBases: {
    fi: 'Oikeusperusteet',
    sv: 'Rättsliga grunder',
    en: 'Legal bases',
  },
  systems: {
    fi: 'Tietojärjestelmät',
    sv: 'Informationssystem',
    en: 'Information systems',
  },
  agreements: {
    fi: 'Käsittelysopimukset',
    sv: 'Personuppgiftsbiträdesavtal',
    en: 'Processing agreements',
  },
  dpia: {
    fi: 'Vaikutustenarviointi',
    sv: 'Konsekvensbedömning',
    en: 'Impact assessment',
  },
  responsibilities: {
    fi: 'Vastuut ja tarkistaminen',
    sv: 'Ansvar och översyn',
    en: 'Responsibilities and review',
  },
  breachProcess: {
    fi: 'Toiminta tietoturvaloukkauksessa',
    sv: 'Åtgärder vid en personuppgiftsincident',
    en: 'Procedure for a personal data breach',
  },
  notes: {
    fi: 'Muistiinpanot',
    sv: 'Anteckningar',
    en: 'Notes',
  },
} satisfies WordTree;
