import type { Company } from '../../register/company.ts';
import { under } from '../adapt-questions.ts';
import { rightsQuestions } from '../common/rights-questions.ts';
import type { SectionOf } from '../question.ts';

export const rightsSection: SectionOf<Company> = {
  id: 'rights',
  questions: under('common.rights', rightsQuestions),
};
