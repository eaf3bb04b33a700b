import type { WordTree } from '../words.ts';

/** Whole sentences and notes of the documents. */
export const sentences = {
  contactController: {
    fi: 'Tietosuoja-asioissa voit ottaa yhteyttä rekisterinpitäjään. Yhteystiedot ovat edellä.',
    sv: 'I dataskyddsfrågor kan du kontakta den personuppgiftsansvarige. Kontaktuppgifterna finns ovan.',
    en: 'You can contact the controller in matters of data protection. The contact details are given above.',
  },
  alsoProcessor: {
    fi: 'Organisaatio käsittelee henkilötietoja myös muiden lukuun. Siitä pidetään erillistä käsittelijän selostetta (30 artiklan 2 kohta).',
    sv: 'Organisationen behandlar personuppgifter också för andras räkning. För den behandlingen förs ett separat register som personuppgiftsbiträde (artikel 30.2).',
    en: 'The organisation also processes personal data on behalf of others. A separate processor’s record is kept of that (Article 30(2)).',
  },
  jointRights: {
    fi: 'Voit käyttää oikeuksiasi suhteessa kuhunkin yhteisrekisterinpitäjään (26 artiklan 3 kohta).',
    sv: 'Du kan utöva dina rättigheter gentemot var och en av de gemensamt personuppgiftsansvariga (artikel 26.3).',
    en: 'You can exercise your rights against each of the joint controllers (Article 26(3)).',
  },
  usedForProfiling: {
    fi: 'Tarkoitukseen kuuluu profilointia.',
    sv: 'Ändamålet omfattar profilering.',
    en: 'The purpose includes profiling.',
  },
  withChildren: {
    fi: 'mukana on alaikäisiä',
    sv: 'omfattar minderåriga',
    en: 'including minors',
  },
  hasCriminalData: {
    fi: 'Sisältää tietoja rikostuomioista tai rikoksista.',
    sv: 'Omfattar uppgifter om fällande domar i brottmål eller om brott.',
    en: 'Includes data on criminal convictions or offences.',
  },
  hasNationalId: {
    fi: 'Sisältää henkilötunnuksen.',
    sv: 'Omfattar personbeteckning.',
    en: 'Includes the personal identity code.',
  },
  nationalIdGround: {
    fi: (ground: string) => `Käsittelyn peruste: ${ground}.`,
    sv: (ground: string) => `Grund för behandlingen: ${ground}.`,
    en: (ground: string) => `Ground for the processing: ${ground}.`,
  },
  statutory: {
    fi: 'Tietojen antaminen on lakisääteinen vaatimus.',
    sv: 'Det är ett lagstadgat krav att lämna uppgifterna.',
    en: 'Providing the data is a statutory requirement.',
  },
  contractual: {
    fi: 'Tietojen antaminen on sopimukseen perustuva vaatimus.',
    sv: 'Vi behöver uppgifterna för avtalet.',
    en: 'Providing the data is a contractual requirement.',
  },
  preContract: {
    fi: 'Tietojen antaminen on sopimuksen tekemisen edellytys.',
    sv: 'Uppgifterna är nödvändiga för att ingå ett avtal.',
    en: 'The data are necessary for entering into a contract.',
  },
  voluntary: {
    fi: 'Tietojen antaminen on vapaaehtoista.',
    sv: 'Det är frivilligt att lämna uppgifterna.',
    en: 'Providing the data is voluntary.',
  },
  noRecipients: {
    fi: 'Henkilötiedoilla ei ole vastaanottajia rekisterinpitäjän organisaation ulkopuolella.',
    sv: 'Personuppgifterna har inga mottagare utanför den personuppgiftsansvariges organisation.',
    en: 'The personal data have no recipients outside the controller’s organisation.',
  },
  onlyListedRecipients: {
    fi: 'Henkilötietoja ei luovuteta muille kuin tässä mainituille.',
    sv: 'Personuppgifter lämnas inte ut till andra än dem som nämns här.',
    en: 'Personal data are not disclosed to anyone not named here.',
  },
  noTransfers: {
    fi: 'Henkilötietoja ei siirretä EU- ja ETA-alueen ulkopuolelle.',
    sv: 'Personuppgifter överförs inte till länder utanför EU eller EES.',
    en: 'Personal data are not transferred outside the EU or the EEA.',
  },
  flowRegister: {
    fi: (name: string) => `Kuva rekisterin ”${name}” tietovirroista.`,
    sv: (name: string) => `Bild av dataflödena i registret ”${name}”.`,
    en: (name: string) => `Picture of the data flows of the register “${name}”.`,
  },
  flowFrom: {
    fi: (names: string) => `Tietojen lähteet: ${names}.`,
    sv: (names: string) => `Uppgifternas källor: ${names}.`,
    en: (names: string) => `Sources of the data: ${names}.`,
  },
  flowSystems: {
    fi: (names: string) => `Tietoja säilytetään näissä järjestelmissä: ${names}.`,
    sv: (names: string) => `Uppgifterna lagras i dessa system: ${names}.`,
    en: (names: string) => `The data are kept in these systems: ${names}.`,
  },
  flowTo: {
    fi: (names: string) => `Tietojen vastaanottajat: ${names}.`,
    sv: (names: string) => `Uppgifternas mottagare: ${names}.`,
    en: (names: string) => `Recipients of the data: ${names}.`,
  },
  flowToNobody: {
    fi: 'Tiedoilla ei ole vastaanottajia.',
    sv: 'Uppgifterna har inga mottagare.',
    en: 'The data have no recipients.',
  },
  noCookies: {
    fi: 'Tähän käsittelyyn ei kuulu evästeitä.',
    sv: 'Inga kakor används i den här behandlingen.',
    en: 'No cookies are used in this processing.',
  },
  cookies: {
    fi: 'Käytämme evästeitä.',
    sv: 'Vi använder kakor.',
    en: 'We use cookies.',
  },
  changes: {
    fi: 'Päivitämme selostetta, kun henkilötietojen käsittely muuttuu.',
    sv: 'Vi uppdaterar beskrivningen när behandlingen av personuppgifter ändras.',
    en: 'We update this notice when the processing of personal data changes.',
  },
} satisfies WordTree;
