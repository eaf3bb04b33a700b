import type { WordTree } from '../words.ts';

/** What the blank form says besides its questions. */
export const blankForm = {
  title: {
    fi: 'Tietosuojalomake',
    sv: 'Dataskyddsblankett',
    en: 'Data protection form',
  },
  intro: {
    fi: 'Tällä lomakkeella kerätään tiedot tietosuojaselostetta ja selostetta käsittelytoimista varten.',
    sv: 'Med den här blanketten samlar vi in uppgifter för dataskyddsbeskrivningen och registret över behandling.',
    en: 'This form collects the information for the privacy notice and the record of processing activities.',
  },
  howTo: {
    fi: 'Kirjoita selvästi. Rastita sopivat ruudut. Kirjoita taulukoihin vaihtoehdon kirjain. Tarkista valmiiksi painetut tiedot ja korjaa ne tarvittaessa. Jos kohta ei koske yritystä tai rekisteriä, vedä sen yli viiva. Jos tila ei riitä, jatka erilliselle paperille ja merkitse siihen kohdan otsikko.',
    sv: 'Skriv tydligt. Kryssa för de rutor som passar, och skriv i tabellerna alternativets bokstav. Kontrollera de uppgifter som redan är tryckta och rätta dem vid behov. Om en punkt inte gäller företaget eller registret, dra ett streck över den. Om platsen inte räcker, fortsätt på ett separat papper och skriv punktens rubrik på det.',
    en: 'Write clearly. Tick the boxes that fit, and in tables write the letter of the option. Check what is printed already and correct it where needed. If a question does not concern the company or the register, draw a line through it. If there is not enough room, continue on a separate sheet and write the heading of the question on it.',
  },
  companyPartIntro: {
    fi: 'Nämä tiedot annetaan kerran. Ne ovat samat yrityksen kaikissa rekistereissä.',
    sv: 'Dessa uppgifter lämnas en gång. De är desamma i alla register som företaget har.',
    en: 'These details are given once. They are the same in all registers of the company.',
  },
  registerPart: {
    fi: 'Rekisterin tiedot',
    sv: 'Uppgifter om registret',
    en: 'Register details',
  },
  registerPartIntro: {
    fi: 'Täytä tämä osa jokaisesta rekisteristä erikseen.',
    sv: 'Fyll i denna del separat för varje register.',
    en: 'Fill in this part separately for each register.',
  },
  company: {
    fi: 'Yritys',
    sv: 'Företag',
    en: 'Company',
  },
  register: {
    fi: 'Rekisteri',
    sv: 'Register',
    en: 'Register',
  },
  filledBy: {
    fi: 'Lomakkeen täyttäjä',
    sv: 'Ifylld av',
    en: 'Filled in by',
  },
  filledOn: {
    fi: 'Päivä',
    sv: 'Datum',
    en: 'Date',
  },
  /** Below the heading of a topic that concerns some only. */
  ifApplies: {
    fi: 'Täytä vain, jos tämä kohta koskee yritystä.',
    sv: 'Fyll i endast om avsnittet gäller företaget.',
    en: 'Fill in only if this section concerns the company.',
  },
  /** In place of the questions that the register shares with its company. */
  ownFacts: {
    fi: 'Jos vastasit ei, kirjoita tähän tämän rekisterin omat tiedot',
    sv: 'Om du svarade nej, skriv här registrets egna uppgifter',
    en: 'If you answered no, write the details of this register here',
  },
  entry: {
    fi: (number: number) => `${String(number)}. vastaus`,
    sv: (number: number) => `Svar ${String(number)}`,
    en: (number: number) => `Answer ${String(number)}`,
  },
  question: {
    fi: 'Kysymys',
    sv: 'Fråga',
    en: 'Question',
  },
  /** Names of the rows that a list has already. */
  known: {
    fi: 'Jo kirjattu',
    sv: 'Redan antecknat',
    en: 'Already recorded',
  },
  letter: {
    fi: 'Kirjoita kirjain:',
    sv: 'Skriv bokstaven:',
    en: 'Write the letter:',
  },
  letters: {
    fi: 'Kirjoita kirjaimet:',
    sv: 'Skriv bokstäverna:',
    en: 'Write the letters:',
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
} satisfies WordTree;
