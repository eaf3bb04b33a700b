import type { ProcessorRecord } from '../../register/processor-record.ts';
import { signaturesQuestion } from '../common/signatures-question.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const signaturesSection: SectionOf<ProcessorRecord> = {
  id: 'signatures',
  questions: [signaturesQuestion(inProcessorRecord)],
};
