import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  'common.recipients': {
    why: 'Samma partner arbetar ofta för hela företaget. När du har angett den här kan du välja den i alla register.',
    example: 'Ett kafé lägger till bokföringsbyrån, e-posttjänsten och kassasystemets leverantör.',
    mistakes: [
      'Listan innehåller också sådana som inte får personuppgifter, till exempel elbolaget.',
      'Tjänster på webben glöms bort: bokningar, fakturering och filer.',
    ],
  },
  ...prefixTexts('common.recipients', recipientExplanations),
};
