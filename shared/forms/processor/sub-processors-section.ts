import type { ProcessorRecord } from '../../register/processor-record.ts';
import { inNone } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

/** Other processors that the processor uses. They have no kind or ground: each is a processor, Art. 28(4). */
export const subProcessorsSection: SectionOf<ProcessorRecord> = {
  id: 'subProcessors',
  questions: [
    {
      id: 'subProcessors',
      kind: 'rows',
      feeds: inNone,
      articles: ['28(2)', '28(4)'],
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inNone },
        { id: 'category', kind: 'text', feeds: inNone },
        { id: 'purpose', kind: 'text', feeds: inNone },
        { id: 'country', kind: 'country', feeds: inNone, articles: ['30(2)(c)'] },
        { id: 'dpa.signed', kind: 'yesNo', feeds: inNone, articles: ['28(4)'] },
        {
          id: 'dpa.on',
          kind: 'date',
          feeds: inNone,
          articles: ['28(4)'],
          appliesTo: ({ dpa }) => dpa.signed === 'yes',
        },
      ],
    },
  ],
};
