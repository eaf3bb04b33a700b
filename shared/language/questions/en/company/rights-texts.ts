import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Rights',
  intro: 'The rights are added to the notice for you. Explain how to use them.',
  questions: prefixTexts('common.rights', commonTexts),
};
