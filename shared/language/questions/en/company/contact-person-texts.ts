import { prefixTexts } from '../../prefix-texts.ts';
import { contactPersonTexts as commonTexts } from '../common/contact-person-texts.ts';

export const contactPersonTexts = {
  title: 'Contact person',
  intro: 'The contact person is named in all documents, unless a register has one of its own.',
  questions: prefixTexts('common.contactPerson', commonTexts),
};
