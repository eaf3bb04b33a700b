import { transferRowWords, transferWords } from '../common/transfer.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const transfersWords = {
  title: {
    fi: 'Siirrot',
    sv: 'Överföringar',
    en: 'Transfers',
  },
  intro: {
    fi: 'Tässä kysytään asiakkaiden tietojen siirtämisestä EU:n ja ETA:n ulkopuolelle.',
    sv: 'Här frågar vi om kundernas uppgifter överförs till länder utanför EU och EES.',
    en: 'This part asks whether clients’ data leave the EU and the EEA.',
  },
  questions: {
    transfers: {
      label: {
        fi: 'Mitä tietoja siirtyy EU:n ja ETA:n ulkopuolelle?',
        sv: 'Vilka uppgifter överförs till länder utanför EU och EES?',
        en: 'Which data are transferred outside the EU and the EEA?',
      },
      hint: {
        fi: 'Jätä tyhjäksi, jos kaikki tiedot pysyvät EU:ssa ja ETA:ssa.',
        sv: 'Lämna tomt om alla uppgifter stannar inom EU och EES.',
        en: 'Leave empty if all data stay within the EU and the EEA.',
      },
      why: {
        fi: 'Asiakkaan tietoja saa viedä EU:n ja ETA:n ulkopuolelle vain asiakkaan ohjeiden mukaan. Siirrot kirjataan käsittelijän selosteeseen.',
        sv: 'Kundens uppgifter får föras ut ur EU och EES bara enligt kundens instruktioner. Överföringarna antecknas i biträdets register.',
        en: 'The client’s data may be taken outside the EU and the EEA only as the client instructs. Transfers are written in the processor’s record.',
      },
      example: {
        fi: 'Tilitoimisto jättää kohdan tyhjäksi: palkkaohjelma ja sen tuki ovat Suomessa.',
        sv: 'En bokföringsbyrå lämnar fältet tomt: löneprogrammet och dess support finns i Finland.',
        en: 'An accounting office leaves the list empty: its payroll program and the support are in Finland.',
      },
      mistakes: {
        fi: [
          'Tukihenkilöiden etäyhteys unohtuu. Myös katselu EU:n ulkopuolelta on siirto.',
          'Siirto on sovittu alikäsittelijän kanssa, mutta asiakas ei tiedä siitä.',
        ],
        sv: [
          'Supportens fjärråtkomst glöms bort. Det är en överföring också när någon ser uppgifterna från ett land utanför EU.',
          'Överföringen är avtalad med underbiträdet, men kunden känner inte till den.',
        ],
        en: [
          'Remote access by support staff is forgotten. Viewing from outside the EU is a transfer too.',
          'The transfer is agreed with a sub-processor, but the client does not know of it.',
        ],
      },
    },
    ...prefixWords('transfers', {
      ...transferWords,
      recipientId: {
        ...transferWords.recipientId,
        hint: {
          fi: 'Valitse alikäsittelijä niistä, jotka olet lisännyt kohtaan Alikäsittelijät.',
          sv: 'Välj underbiträdet bland dem som du har lagt till under Underbiträden.',
          en: 'Choose the sub-processor among those that you have added under Sub-processors.',
        },
      },
    }),
  },
  rows: {
    transfers: transferRowWords,
  },
} satisfies WordTree;
