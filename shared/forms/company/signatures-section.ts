import type { Company } from '../../register/company.ts';
import { signaturesQuestion } from '../common/signatures-question.ts';
import { inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

/** Signs the internal record; each notice has signatories of its own. */
export const signaturesSection: SectionOf<Company> = {
  id: 'signatures',
  questions: [signaturesQuestion(inRecord)],
};
