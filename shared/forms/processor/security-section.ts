import type { ProcessorRecord } from '../../register/processor-record.ts';
import { feeding, under, when } from '../adapt-questions.ts';
import { securityQuestions } from '../common/security-questions.ts';
import { inNone, inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const securitySection: SectionOf<ProcessorRecord> = {
  id: 'security',
  questions: [
    { id: 'inheritsSecurity', kind: 'yesNo', feeds: inNone },
    ...when<ProcessorRecord>(
      ({ inheritsSecurity }) => inheritsSecurity === 'no',
      under('security', feeding(inProcessorRecord, securityQuestions)),
    ),
  ],
};
