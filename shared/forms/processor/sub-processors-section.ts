import type { ProcessorRecord } from '../../register/processor-record.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

/** Other processors that the processor uses. They have no kind or ground: each is a processor, Art. 28(4). */
export const subProcessorsSection: SectionOf<ProcessorRecord> = {
  id: 'subProcessors',
  questions: [
    {
      id: 'subProcessors',
      kind: 'rows',
      feeds: inProcessorRecord,
      articles: ['28(2)', '28(4)'],
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inProcessorRecord },
        { id: 'category', kind: 'text', feeds: inProcessorRecord },
        { id: 'purpose', kind: 'text', feeds: inProcessorRecord },
        { id: 'country', kind: 'country', feeds: inProcessorRecord, articles: ['30(2)(c)'] },
        { id: 'dpa.signed', kind: 'yesNo', feeds: inProcessorRecord, articles: ['28(4)'] },
        {
          id: 'dpa.on',
          kind: 'date',
          feeds: inProcessorRecord,
          articles: ['28(4)'],
          appliesTo: ({ dpa }) => dpa.signed === 'yes',
        },
      ],
    },
  ],
};
