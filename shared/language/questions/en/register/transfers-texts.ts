import { prefixTexts } from '../../prefix-texts.ts';
import { transferRowTexts, transferTexts } from '../common/transfer-texts.ts';

export const transfersTexts = {
  title: 'Transfers',
  intro: 'This part asks whether data leave the EU and the EEA.',
  questions: {
    noTransfers: {
      label: 'Do all data stay within the EU and the EEA?',
      hint: 'If you are not sure, look in the data processing terms of the services you use.',
    },
    transfers: {
      label: 'Which data are transferred outside the EU and the EEA?',
      hint: 'Add every recipient that processes or views the data from elsewhere.',
    },
    ...prefixTexts('transfers', transferTexts),
    'sectionNotes.transfers': {
      label: 'Would you like to add something about the transfers?',
      hint: 'The text is printed after the transfers.',
    },
  },
  rows: { transfers: transferRowTexts },
};
