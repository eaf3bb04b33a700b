import type { Company } from '../../register/company.ts';
import { under } from '../adapt-questions.ts';
import { recordDatesQuestions } from '../common/record-dates-questions.ts';
import type { SectionOf } from '../question.ts';

/** The dates of the internal record, which covers every register of the company. */
export const recordSection: SectionOf<Company> = {
  id: 'record',
  questions: under('recordDoc', recordDatesQuestions),
};
