import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Oikeudet',
  intro: 'Oikeudet tulevat selosteeseen itsestään. Kerro, miten niitä käytetään.',
  questions: {
    'inherits.rights': {
      label: 'Käytetäänkö oikeuksia samoin kuin yrityksen muissa rekistereissä?',
      hint: 'Jos vastaat ei, voit antaa tälle rekisterille omat ohjeet.',
    },
    ...prefixTexts('rights', commonTexts),
  },
};
