import type { ProcessorRecord } from '../../register/processor-record.ts';
import { inProcessorRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const controllersSection: SectionOf<ProcessorRecord> = {
  id: 'controllers',
  questions: [
    {
      id: 'controllers',
      kind: 'rows',
      feeds: inProcessorRecord,
      articles: ['30(2)(a)', '30(2)(b)'],
      required: true,
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inProcessorRecord, articles: ['30(2)(a)'] },
        { id: 'businessId', kind: 'line', feeds: inProcessorRecord },
        { id: 'contact', kind: 'line', feeds: inProcessorRecord, articles: ['30(2)(a)'] },
        {
          id: 'representative',
          kind: 'line',
          feeds: inProcessorRecord,
          articles: ['27', '30(2)(a)'],
        },
        { id: 'dpo', kind: 'line', feeds: inProcessorRecord, articles: ['30(2)(a)'] },
        { id: 'services', kind: 'longText', feeds: inProcessorRecord },
        { id: 'categories', kind: 'longText', feeds: inProcessorRecord, articles: ['30(2)(b)'] },
        { id: 'subjects', kind: 'longText', feeds: inProcessorRecord, articles: ['28(3)'] },
        { id: 'data', kind: 'longText', feeds: inProcessorRecord, articles: ['28(3)'] },
        { id: 'duration', kind: 'text', feeds: inProcessorRecord, articles: ['28(3)'] },
        { id: 'dpaRef', kind: 'line', feeds: inProcessorRecord, articles: ['28(3)'] },
      ],
    },
  ],
};
