import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { transferExplanations } from '../common/transfer-explanations.ts';

export const transfersExplanations = {
  transfers: {
    why: 'Kundens uppgifter får föras ut ur EU och EES bara enligt kundens instruktioner. Överföringarna antecknas i biträdets register.',
    example:
      'En bokföringsbyrå lämnar fältet tomt: löneprogrammet och dess support finns i Finland.',
    mistakes: [
      'Supportens fjärråtkomst glöms bort. Det är en överföring också när någon ser uppgifterna från ett land utanför EU.',
      'Överföringen är avtalad med underbiträdet, men kunden känner inte till den.',
    ],
  },
  ...prefixTexts('transfers', transferExplanations),
};
