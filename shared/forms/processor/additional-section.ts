import type { ProcessorRecord } from '../../register/processor-record.ts';
import { feeding } from '../adapt-questions.ts';
import { additionalSectionsQuestion } from '../common/additional-sections-question.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const additionalSection: SectionOf<ProcessorRecord> = {
  id: 'additional',
  questions: feeding(inProcessorRecord, [additionalSectionsQuestion]),
};
