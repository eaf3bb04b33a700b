import type { ProcessorRecord } from '../../register/processor-record.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const assistanceSection: SectionOf<ProcessorRecord> = {
  id: 'assistance',
  questions: [
    {
      id: 'assistPolicy',
      kind: 'longText',
      feeds: inProcessorRecord,
      articles: ['28(3)(e)', '28(3)(f)'],
    },
  ],
};
