import type { Company } from '../../register/company.ts';
import { inBothRecords, under } from '../adapt-questions.ts';
import { securityQuestions } from '../common/security-questions.ts';
import type { SectionOf } from '../question.ts';

export const securitySection: SectionOf<Company> = {
  id: 'security',
  questions: inBothRecords(under('common.security', securityQuestions)),
};
