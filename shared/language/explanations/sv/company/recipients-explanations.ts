import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { recipientExplanations } from '../common/recipient-explanations.ts';

export const recipientsExplanations = {
  'common.recipients': {
    why: 'Samma partner betjänar ofta hela företaget. När du skriver den en gång här kan den väljas i varje register.',
    example: 'Ett kafé lägger till bokföringsbyrån, e-posttjänsten och kassasystemets leverantör.',
    mistakes: [
      'Också sådana läggs till som inte får personuppgifter, som elbolaget.',
      'Tjänster på webben glöms bort: bokningar, fakturering och filer.',
    ],
  },
  ...prefixTexts('common.recipients', recipientExplanations),
};
