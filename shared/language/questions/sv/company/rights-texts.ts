import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Rättigheter',
  intro: 'Rättigheterna kommer i beskrivningen av sig själva. Berätta hur de används.',
  questions: prefixTexts('common.rights', commonTexts),
};
