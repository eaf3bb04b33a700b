import type { Company } from '../../register/company.ts';
import { inRecord } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

/** Dates and version of an internal record. */
export const recordDatesQuestions: readonly QuestionOf<Company['recordDoc']>[] = [
  { id: 'createdOn', kind: 'date', feeds: inRecord, articles: ['5(2)'] },
  { id: 'updatedOn', kind: 'date', feeds: inRecord, articles: ['5(2)'] },
  { id: 'version', kind: 'line', feeds: inRecord },
  { id: 'reviewDueOn', kind: 'date', feeds: inRecord, articles: ['24(1)'] },
  { id: 'publishedAt', kind: 'text', feeds: inRecord, articles: ['30(4)'] },
  { id: 'changePolicy', kind: 'longText', feeds: inRecord },
  {
    id: 'changeLog',
    kind: 'rows',
    feeds: inRecord,
    nameField: 'text',
    row: [
      { id: 'on', kind: 'date', feeds: inRecord },
      { id: 'text', kind: 'text', feeds: inRecord },
    ],
  },
];
