import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Rättigheter',
  intro: 'Rättigheterna kommer med i beskrivningen av sig själva. Ange hur man använder dem.',
  questions: prefixTexts('common.rights', commonTexts),
};
