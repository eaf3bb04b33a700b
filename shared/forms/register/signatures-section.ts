import type { Register } from '../../register/register.ts';
import { signaturesQuestion } from '../common/signatures-question.ts';
import { inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

/** Signs the notice of the register; the record has signatories of its own in the company's facts. */
export const signaturesSection: SectionOf<Register> = {
  id: 'signatures',
  questions: [signaturesQuestion(inNotice)],
};
