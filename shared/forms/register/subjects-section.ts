import type { Register } from '../../register/register.ts';
import { inBoth, inNone, inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const subjectsSection: SectionOf<Register> = {
  id: 'subjects',
  questions: [
    {
      id: 'subjects',
      kind: 'rows',
      feeds: inBoth,
      articles: ['30(1)(c)'],
      nameField: 'text',
      row: [
        { id: 'text', kind: 'text', feeds: inBoth, articles: ['30(1)(c)'] },
        { id: 'children', kind: 'yesNo', feeds: inRecord, articles: ['8', '1050/2018 5 §'] },
        { id: 'employees', kind: 'yesNo', feeds: inNone, articles: ['759/2004 3 §'] },
      ],
    },
    { id: 'sectionNotes.subjects', kind: 'longText', feeds: inBoth },
  ],
};
