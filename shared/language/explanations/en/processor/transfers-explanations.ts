import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { transferExplanations } from '../common/transfer-explanations.ts';

export const transfersExplanations = {
  transfers: {
    why: 'The client’s data may be taken outside the EU and the EEA only as the client instructs. Transfers are written in the processor’s record.',
    example:
      'An accounting office leaves the list empty: its payroll program and the support are in Finland.',
    mistakes: [
      'Remote access by support staff is forgotten. Viewing from outside the EU is a transfer too.',
      'The transfer is agreed with a sub-processor, but the client does not know of it.',
    ],
  },
  ...prefixTexts('transfers', transferExplanations),
};
