import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts as commonTexts } from '../common/contact-person-texts.ts';

export const contactPersonTexts = {
  title: 'Kontaktperson',
  intro: 'Kontaktpersonen syns i alla beskrivningar, om registret inte har en egen.',
  questions: prefixTexts('common.contactPerson', commonTexts),
};
