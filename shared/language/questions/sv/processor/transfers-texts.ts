import { prefixTexts } from '../../prefix-texts.ts';
import { transferRowTexts, transferTexts } from '../common/transfer-texts.ts';

export const transfersTexts = {
  title: 'Överföringar',
  intro: 'Här frågar vi om kundernas uppgifter överförs till länder utanför EU och EES.',
  questions: {
    transfers: {
      label: 'Vilka uppgifter överförs till länder utanför EU och EES?',
      hint: 'Lämna tomt om alla uppgifter stannar inom EU och EES.',
    },
    ...prefixTexts('transfers', {
      ...transferTexts,
      recipientId: {
        label: transferTexts.recipientId.label,
        hint: 'Välj underbiträdet bland dem som du har lagt till under Underbiträden.',
      },
    }),
  },
  rows: { transfers: transferRowTexts },
};
