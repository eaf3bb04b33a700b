import type { Register } from '../../register/register.ts';
import { inBoth } from '../feeds.ts';
import type { SectionOf } from '../question.ts';
import { purposeRow } from './purpose-row.ts';

export const purposesSection: SectionOf<Register> = {
  id: 'purposes',
  questions: [
    {
      id: 'purposes',
      kind: 'rows',
      feeds: inBoth,
      articles: ['13(1)(c)', '14(1)(c)', '30(1)(b)'],
      required: true,
      nameField: 'text',
      row: purposeRow,
    },
    { id: 'sectionNotes.purposes', kind: 'longText', feeds: inBoth, articles: ['13(1)(c)'] },
    {
      id: 'sectionNotes.interests',
      kind: 'longText',
      feeds: inBoth,
      articles: ['13(1)(d)'],
      appliesTo: ({ purposes }) => purposes.some(({ basis }) => basis === 'f'),
    },
  ],
};
