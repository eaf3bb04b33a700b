import type { Company } from '../../register/company.ts';
import { under } from '../adapt-questions.ts';
import { cookiesQuestions } from '../common/cookies-questions.ts';
import type { SectionOf } from '../question.ts';

export const cookiesSection: SectionOf<Company> = {
  id: 'cookies',
  questions: under('common.cookies', cookiesQuestions),
};
