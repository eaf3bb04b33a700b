import type { Register } from '../../register/register.ts';
import { inBoth } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const jointControllersSection: SectionOf<Register> = {
  id: 'jointControllers',
  appliesTo: ({ role }) => role === 'jointController',
  questions: [
    {
      id: 'jointControllers',
      kind: 'rows',
      feeds: inBoth,
      articles: ['26', '30(1)(a)'],
      required: true,
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inBoth, articles: ['30(1)(a)'] },
        { id: 'contact', kind: 'line', feeds: inBoth, articles: ['30(1)(a)'] },
        { id: 'arrangementSummary', kind: 'longText', feeds: inBoth, articles: ['26(2)'] },
        { id: 'contactPoint', kind: 'text', feeds: inBoth, articles: ['26(1)'] },
      ],
    },
  ],
};
