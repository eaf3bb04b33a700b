import { prefixTexts } from '../../prefix-texts.ts';
import { recipientRowTexts, recipientTexts } from '../common/recipient-texts.ts';

export const recipientsTexts = {
  title: 'Shared recipients',
  intro: 'Add here those who get data from several registers, such as the accounting office.',
  questions: {
    'common.recipients': {
      label: 'Who gets data from several registers?',
      hint: 'In each register you choose those who get its data.',
    },
    ...prefixTexts('common.recipients', recipientTexts),
  },
  rows: { 'common.recipients': recipientRowTexts },
};
