import type { ProcessorRecord } from '../../register/processor-record.ts';
import { feeding, under } from '../adapt-questions.ts';
import { recordDatesQuestions } from '../common/record-dates-questions.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const recordSection: SectionOf<ProcessorRecord> = {
  id: 'record',
  questions: under('doc', feeding(inProcessorRecord, recordDatesQuestions)),
};
