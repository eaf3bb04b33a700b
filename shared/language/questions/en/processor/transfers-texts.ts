import { prefixTexts } from '../../prefix-texts.ts';
import { transferRowTexts, transferTexts } from '../common/transfer-texts.ts';

export const transfersTexts = {
  title: 'Transfers',
  intro: 'This part asks whether clients’ data leave the EU and the EEA.',
  questions: {
    transfers: {
      label: 'Which data are transferred outside the EU and the EEA?',
      hint: 'Leave empty if all data stay within the EU and the EEA.',
    },
    ...prefixTexts('transfers', {
      ...transferTexts,
      recipientId: {
        label: transferTexts.recipientId.label,
        hint: 'Choose the sub-processor among those that you have added under Sub-processors.',
      },
    }),
  },
  rows: { transfers: transferRowTexts },
};
