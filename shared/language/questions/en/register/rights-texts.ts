import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Rights',
  intro: 'The rights are added to the notice for you. Explain how to use them.',
  questions: {
    'inherits.rights': {
      label: 'Are rights used in the same way as in the company’s other registers?',
      hint: 'If you answer no, you can give instructions of its own to this register.',
    },
    ...prefixTexts('rights', commonTexts),
  },
};
