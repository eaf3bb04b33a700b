import type { Register } from '../../register/register.ts';
import { inNotice, inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const changesSection: SectionOf<Register> = {
  id: 'changes',
  questions: [
    { id: 'doc.publishedAt', kind: 'text', feeds: inNotice, articles: ['12(1)'] },
    { id: 'doc.changePolicy', kind: 'longText', feeds: inNotice, articles: ['13(3)'] },
    {
      id: 'doc.changeLog',
      kind: 'rows',
      feeds: inNotice,
      articles: ['13(3)'],
      nameField: 'text',
      row: [
        { id: 'on', kind: 'date', feeds: inNotice },
        { id: 'text', kind: 'text', feeds: inNotice },
      ],
    },
    { id: 'doc.reviewDueOn', kind: 'date', feeds: inRecord, articles: ['24(1)'] },
  ],
};
