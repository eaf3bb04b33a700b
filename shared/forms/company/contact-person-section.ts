import type { Company } from '../../register/company.ts';
import { under } from '../adapt-questions.ts';
import { contactPersonQuestions } from '../common/contact-person-questions.ts';
import type { SectionOf } from '../question.ts';

export const contactPersonSection: SectionOf<Company> = {
  id: 'contactPerson',
  questions: under('common.contactPerson', contactPersonQuestions),
};
