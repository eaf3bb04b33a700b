import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts as commonTexts } from '../common/contact-person-texts.ts';

export const contactPersonTexts = {
  title: 'Yhteyshenkilö',
  intro: 'Yhteyshenkilö näkyy kaikissa selosteissa, ellei rekisterille anneta omaa.',
  questions: prefixTexts('common.contactPerson', commonTexts),
};
