import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Rättigheter',
  intro: 'Rättigheterna kommer med i beskrivningen av sig själva. Ange hur man använder dem.',
  questions: {
    'inherits.rights': {
      label: 'Används rättigheterna på samma sätt som i företagets övriga register?',
      hint: 'Om du svarar nej kan du ge egna anvisningar för det här registret.',
    },
    ...prefixTexts('rights', commonTexts),
  },
};
