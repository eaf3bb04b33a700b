import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Security',
  intro: 'Describe how the data of clients are protected.',
  questions: {
    inheritsSecurity: {
      label: 'Are the data of clients protected in the same way as your own?',
      hint: 'If you answer no, you can describe the security of clients’ data separately.',
    },
    ...prefixTexts('security', commonTexts),
  },
  rows: { 'security.measures': securityRowTexts },
};
