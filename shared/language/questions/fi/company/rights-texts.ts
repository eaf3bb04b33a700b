import { prefixTexts } from '../../prefix-texts.ts';
import { rightsTexts as commonTexts } from '../common/rights-texts.ts';

export const rightsTexts = {
  title: 'Oikeudet',
  intro: 'Oikeudet tulevat selosteeseen itsestään. Kerro, miten niitä käytetään.',
  questions: prefixTexts('common.rights', commonTexts),
};
