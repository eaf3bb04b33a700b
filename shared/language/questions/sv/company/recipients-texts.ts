import { prefixTexts } from '../../prefix-texts.ts';
import { recipientRowTexts, recipientTexts } from '../common/recipient-texts.ts';

export const recipientsTexts = {
  title: 'Gemensamma mottagare',
  intro: 'Lägg här till dem som får uppgifter ur flera register, såsom bokföringsbyrån.',
  questions: {
    'common.recipients': {
      label: 'Vem får uppgifter ur flera register?',
      hint: 'I varje register väljer du dem av dessa som får just det registrets uppgifter.',
    },
    ...prefixTexts('common.recipients', recipientTexts),
  },
  rows: { 'common.recipients': recipientRowTexts },
};
