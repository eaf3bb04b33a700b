import { prefixTexts } from '../../prefix-texts.ts';
import { transferRowTexts, transferTexts } from '../common/transfer-texts.ts';

export const transfersTexts = {
  title: 'Överföringar',
  intro: 'Här frågar vi om uppgifter överförs till länder utanför EU och EES.',
  questions: {
    noTransfers: {
      label: 'Stannar alla uppgifter inom EU och EES?',
      hint: 'Kontrollera saken i tjänsternas villkor för behandling av personuppgifter om du inte är säker.',
    },
    transfers: {
      label: 'Vilka uppgifter överförs till länder utanför EU och EES?',
      hint: 'Lägg till varje mottagare som behandlar uppgifterna eller ser dem från ett annat land.',
    },
    ...prefixTexts('transfers', transferTexts),
    'sectionNotes.transfers': {
      label: 'Vill du tillägga något om överföringarna?',
      hint: 'Texten kommer efter överföringarna.',
    },
  },
  rows: { transfers: transferRowTexts },
};
