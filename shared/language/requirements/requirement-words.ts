import { inEveryLanguage, type WordTree } from '../words.ts';

/** What Art. 13, 14 and 30 ask for, item by item, and how an item stands in the answers. */
const words = {
  title: {
    fi: 'Lain vaatimat tiedot',
    sv: 'Uppgifter som lagen kräver',
    en: 'What the law requires',
  },
  intro: {
    fi: 'Taulukosta näet, mitkä tietosuoja-asetuksen vaatimat tiedot on annettu. Se kertoo vain, onko tieto olemassa, ei sitä, onko tieto oikea.',
    sv: 'Av tabellen ser du vilka av de uppgifter som dataskyddsförordningen kräver har getts. Den visar bara om en uppgift finns, inte om den är riktig.',
    en: 'The table shows which of the facts that the GDPR requires have been given. It shows only whether a fact is there, not whether it is right.',
  },
  columns: {
    article: {
      fi: 'Kohta',
      sv: 'Punkt',
      en: 'Provision',
    },
    item: {
      fi: 'Vaadittu tieto',
      sv: 'Uppgift som krävs',
      en: 'What is required',
    },
    state: {
      fi: 'Tilanne',
      sv: 'Läge',
      en: 'State',
    },
  },
  parts: {
    '13': {
      fi: 'Kun tiedot saadaan henkilöltä itseltään (13 artikla)',
      sv: 'När uppgifterna samlas in från personen själv (artikel 13)',
      en: 'When data are collected from the person (Article 13)',
    },
    '14': {
      fi: 'Kun tiedot saadaan muualta (14 artikla)',
      sv: 'När uppgifterna kommer från annat håll (artikel 14)',
      en: 'When data are obtained elsewhere (Article 14)',
    },
    '30(1)': {
      fi: 'Rekisterinpitäjän seloste (30 artiklan 1 kohta)',
      sv: 'Den personuppgiftsansvariges register (artikel 30.1)',
      en: 'Controller’s record (Article 30(1))',
    },
    '30(2)': {
      fi: 'Käsittelijän seloste (30 artiklan 2 kohta)',
      sv: 'Personuppgiftsbiträdets register (artikel 30.2)',
      en: 'Processor’s record (Article 30(2))',
    },
  },
  states: {
    met: {
      fi: 'Kunnossa',
      sv: 'I ordning',
      en: 'In order',
    },
    missing: {
      fi: 'Puuttuu',
      sv: 'Saknas',
      en: 'Missing',
    },
    unconfirmed: {
      fi: 'Vahvistamatta',
      sv: 'Obekräftad',
      en: 'Unconfirmed',
    },
    open: {
      fi: 'Avoinna',
      sv: 'Öppen',
      en: 'Open',
    },
    notApplicable: {
      fi: 'Ei koske',
      sv: 'Gäller inte',
      en: 'Not applicable',
    },
    contradicted: {
      fi: 'Ristiriidassa',
      sv: 'Motsägs',
      en: 'Contradicted',
    },
  },
  /** The place of an item in the Regulation, '13(1)(a)', as the language writes it. */
  cite: {
    fi: (id: string) => id,
    sv: (id: string) => id.replace(/\((\d+)\)/, '.$1').replace(/\(([a-z])\)/, ' $1'),
    en: (id: string) => id,
  },
  items: {
    '13(1)(a)': {
      fi: 'Rekisterinpitäjän nimi ja yhteystiedot',
      sv: 'Den personuppgiftsansvariges namn och kontaktuppgifter',
      en: 'Name and contact details of the controller',
    },
    '13(1)(b)': {
      fi: 'Tietosuojavastaavan yhteystiedot',
      sv: 'Dataskyddsombudets kontaktuppgifter',
      en: 'Contact details of the data protection officer',
    },
    '13(1)(c)': {
      fi: 'Käsittelyn tarkoitukset ja oikeusperusteet',
      sv: 'Ändamålen med behandlingen och de rättsliga grunderna',
      en: 'Purposes of the processing and their legal bases',
    },
    '13(1)(d)': {
      fi: 'Oikeutetut edut',
      sv: 'Berättigade intressen',
      en: 'Legitimate interests',
    },
    '13(1)(e)': {
      fi: 'Vastaanottajat tai vastaanottajaryhmät',
      sv: 'Mottagare eller kategorier av mottagare',
      en: 'Recipients or categories of recipients',
    },
    '13(1)(f)': {
      fi: 'Siirrot EU:n ja ETA:n ulkopuolelle ja niiden suojatoimet',
      sv: 'Överföringar till länder utanför EU och EES samt skyddsåtgärder',
      en: 'Transfers outside the EU and the EEA, and their safeguards',
    },
    '13(2)(a)': {
      fi: 'Säilytysajat tai niiden määrittämisen perusteet',
      sv: 'Lagringstider eller kriterier för dem',
      en: 'Storage periods or the criteria for them',
    },
    '13(2)(b)': {
      fi: 'Rekisteröidyn oikeudet',
      sv: 'Den registrerades rättigheter',
      en: 'Rights of the data subject',
    },
    '13(2)(c)': {
      fi: 'Oikeus peruuttaa suostumus',
      sv: 'Rätten att återkalla samtycke',
      en: 'Right to withdraw consent',
    },
    '13(2)(d)': {
      fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
      sv: 'Rätten att lämna in klagomål till tillsynsmyndigheten',
      en: 'Right to lodge a complaint with the supervisory authority',
    },
    '13(2)(e)': {
      fi: 'Onko tiedot annettava ja mitä seuraa, jos niitä ei anna',
      sv: 'Om uppgifterna måste lämnas och vad som följer om de inte lämnas',
      en: 'Whether the data must be given, and what follows if they are not',
    },
    '13(2)(f)': {
      fi: 'Automaattiset päätökset ja profilointi',
      sv: 'Automatiserade beslut och profilering',
      en: 'Automated decisions and profiling',
    },
    '13(3)': {
      fi: 'Tieto uudesta tarkoituksesta, ennen kuin sen käsittely alkaa',
      sv: 'Information om ett nytt ändamål innan behandlingen för det börjar',
      en: 'Information about a new purpose before that processing begins',
    },
    '14(1)(a)': {
      fi: 'Rekisterinpitäjän nimi ja yhteystiedot',
      sv: 'Den personuppgiftsansvariges namn och kontaktuppgifter',
      en: 'Name and contact details of the controller',
    },
    '14(1)(b)': {
      fi: 'Tietosuojavastaavan yhteystiedot',
      sv: 'Dataskyddsombudets kontaktuppgifter',
      en: 'Contact details of the data protection officer',
    },
    '14(1)(c)': {
      fi: 'Käsittelyn tarkoitukset ja oikeusperusteet',
      sv: 'Ändamålen med behandlingen och de rättsliga grunderna',
      en: 'Purposes of the processing and their legal bases',
    },
    '14(1)(d)': {
      fi: 'Henkilötietoryhmät',
      sv: 'Kategorier av personuppgifter',
      en: 'Categories of personal data',
    },
    '14(1)(e)': {
      fi: 'Vastaanottajat tai vastaanottajaryhmät',
      sv: 'Mottagare eller kategorier av mottagare',
      en: 'Recipients or categories of recipients',
    },
    '14(1)(f)': {
      fi: 'Siirrot EU:n ja ETA:n ulkopuolelle ja niiden suojatoimet',
      sv: 'Överföringar till länder utanför EU och EES samt skyddsåtgärder',
      en: 'Transfers outside the EU and the EEA, and their safeguards',
    },
    '14(2)(a)': {
      fi: 'Säilytysajat tai niiden määrittämisen perusteet',
      sv: 'Lagringstider eller kriterier för dem',
      en: 'Storage periods or the criteria for them',
    },
    '14(2)(b)': {
      fi: 'Oikeutetut edut',
      sv: 'Berättigade intressen',
      en: 'Legitimate interests',
    },
    '14(2)(c)': {
      fi: 'Rekisteröidyn oikeudet',
      sv: 'Den registrerades rättigheter',
      en: 'Rights of the data subject',
    },
    '14(2)(d)': {
      fi: 'Oikeus peruuttaa suostumus',
      sv: 'Rätten att återkalla samtycke',
      en: 'Right to withdraw consent',
    },
    '14(2)(e)': {
      fi: 'Oikeus tehdä valitus valvontaviranomaiselle',
      sv: 'Rätten att lämna in klagomål till tillsynsmyndigheten',
      en: 'Right to lodge a complaint with the supervisory authority',
    },
    '14(2)(f)': {
      fi: 'Mistä tiedot on saatu ja onko lähde julkinen',
      sv: 'Varifrån uppgifterna kommer och om källan är offentlig',
      en: 'Where the data come from, and whether the source is public',
    },
    '14(2)(g)': {
      fi: 'Automaattiset päätökset ja profilointi',
      sv: 'Automatiserade beslut och profilering',
      en: 'Automated decisions and profiling',
    },
    '30(1)(a)': {
      fi: 'Rekisterinpitäjän ja tietosuojavastaavan nimi ja yhteystiedot',
      sv: 'Den personuppgiftsansvariges och dataskyddsombudets namn och kontaktuppgifter',
      en: 'Names and contact details of the controller and the data protection officer',
    },
    '30(1)(b)': {
      fi: 'Käsittelyn tarkoitukset',
      sv: 'Ändamålen med behandlingen',
      en: 'Purposes of the processing',
    },
    '30(1)(c)': {
      fi: 'Rekisteröityjen ryhmät ja henkilötietoryhmät',
      sv: 'Kategorier av registrerade och av personuppgifter',
      en: 'Categories of data subjects and of personal data',
    },
    '30(1)(d)': {
      fi: 'Vastaanottajien ryhmät',
      sv: 'Kategorier av mottagare',
      en: 'Categories of recipients',
    },
    '30(1)(e)': {
      fi: 'Siirrot kolmansiin maihin ja niiden suojatoimet',
      sv: 'Överföringar till tredjeländer och skyddsåtgärder',
      en: 'Transfers to third countries and their safeguards',
    },
    '30(1)(f)': {
      fi: 'Tietojen suunnitellut poistamisajat',
      sv: 'Planerade tidsfrister för radering',
      en: 'Envisaged time limits for erasure',
    },
    '30(1)(g)': {
      fi: 'Kuvaus teknisistä ja organisatorisista turvatoimista',
      sv: 'Beskrivning av tekniska och organisatoriska säkerhetsåtgärder',
      en: 'Description of technical and organisational security measures',
    },
    '30(2)(a)': {
      fi: 'Käsittelijän ja kunkin rekisterinpitäjän nimi ja yhteystiedot',
      sv: 'Biträdets och varje personuppgiftsansvarigs namn och kontaktuppgifter',
      en: 'Names and contact details of the processor and of each controller',
    },
    '30(2)(b)': {
      fi: 'Kunkin rekisterinpitäjän lukuun tehtävien käsittelyjen ryhmät',
      sv: 'Kategorier av behandling för varje personuppgiftsansvarigs räkning',
      en: 'Categories of processing on behalf of each controller',
    },
    '30(2)(c)': {
      fi: 'Siirrot kolmansiin maihin ja niiden suojatoimet',
      sv: 'Överföringar till tredjeländer och skyddsåtgärder',
      en: 'Transfers to third countries and their safeguards',
    },
    '30(2)(d)': {
      fi: 'Kuvaus teknisistä ja organisatorisista turvatoimista',
      sv: 'Beskrivning av tekniska och organisatoriska säkerhetsåtgärder',
      en: 'Description of technical and organisational security measures',
    },
  },
  reasons: {
    noDpo: {
      fi: 'Tietosuojavastaavaa ei ole nimitetty.',
      sv: 'Inget dataskyddsombud har utnämnts.',
      en: 'No data protection officer has been designated.',
    },
    noInterest: {
      fi: 'Mikään tarkoitus ei perustu oikeutettuun etuun.',
      sv: 'Inget ändamål grundar sig på berättigat intresse.',
      en: 'No purpose is based on legitimate interest.',
    },
    noConsent: {
      fi: 'Mikään tarkoitus ei perustu suostumukseen.',
      sv: 'Inget ändamål grundar sig på samtycke.',
      en: 'No purpose is based on consent.',
    },
    noRecipients: {
      fi: 'Vastauksen mukaan tietoja ei luovuteta.',
      sv: 'Enligt svaret lämnas uppgifterna inte ut.',
      en: 'The answer says that data are not disclosed.',
    },
    noTransfers: {
      fi: 'Tietoja ei siirretä EU:n eikä ETA:n ulkopuolelle.',
      sv: 'Uppgifterna överförs inte till länder utanför EU och EES.',
      en: 'No data are transferred outside the EU or the EEA.',
    },
    noAutomated: {
      fi: 'Automaattisia päätöksiä ei tehdä.',
      sv: 'Inga automatiserade beslut fattas.',
      en: 'No automated decisions are made.',
    },
    notFromPerson: {
      fi: 'Tietoja ei saada henkilöltä itseltään.',
      sv: 'Inga uppgifter samlas in från personen själv.',
      en: 'No data are collected from the person.',
    },
    notFromElsewhere: {
      fi: 'Kaikki tiedot saadaan henkilöltä itseltään.',
      sv: 'Alla uppgifter samlas in från personen själv.',
      en: 'All data are collected from the person.',
    },
    sourcesUnknown: {
      fi: 'Tietolähteitä ei ole vielä kerrottu.',
      sv: 'Källorna till uppgifterna har inte angetts ännu.',
      en: 'The sources of the data have not been given yet.',
    },
    printedAlways: {
      fi: 'Tämä tulee selosteeseen aina.',
      sv: 'Beskrivningen innehåller alltid detta.',
      en: 'The notice always includes this.',
    },
    onlyNewPurpose: {
      fi: 'Koskee vain tarkoitusta, joka lisätään myöhemmin.',
      sv: 'Gäller bara ett ändamål som läggs till senare.',
      en: 'Concerns only a purpose that is added later.',
    },
    saidNotToConcern: {
      fi: 'Merkitty: ei koske meitä.',
      sv: 'Markerad: gäller inte oss.',
      en: 'Marked: does not concern us.',
    },
    leftUnknown: {
      fi: 'Avoinna: vastausta ei vielä tiedetä.',
      sv: 'Öppen: svaret är inte känt ännu.',
      en: 'Open: the answer is not known yet.',
    },
    leftNotUnderstood: {
      fi: 'Avoinna: kysymys on epäselvä.',
      sv: 'Öppen: frågan är oklar.',
      en: 'Open: the question is unclear.',
    },
    leftNotApplicable: {
      fi: 'Merkitty: ei koske meitä. Laki vaatii silti vastauksen.',
      sv: 'Markerad: gäller inte oss. Lagen kräver ändå ett svar.',
      en: 'Marked: does not concern us. The law asks for an answer all the same.',
    },
  },
} satisfies WordTree;

/** The words of the requirements, in each language: on screen and on the record's last page. */
export const requirementWords = inEveryLanguage(words);

export type RequirementWords = (typeof requirementWords)['fi'];

/** An item of the Regulation, by its place there: '13(1)(a)'. */
export type RequirementId = keyof typeof words.items;

/** Why an item is satisfied without an answer, not applicable or still open. */
export type RequirementReason = keyof typeof words.reasons;
