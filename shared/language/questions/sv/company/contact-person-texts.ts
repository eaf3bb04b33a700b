import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts as commonTexts } from '../common/contact-person-texts.ts';

export const contactPersonTexts = {
  title: 'Kontaktperson',
  intro: 'Kontaktpersonen nämns i alla dokument, om inte registret har en egen.',
  questions: prefixTexts('common.contactPerson', commonTexts),
};
