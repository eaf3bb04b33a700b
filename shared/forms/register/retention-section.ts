import type { Register } from '../../register/register.ts';
import { startEvents } from '../../register/retention.ts';
import { inBoth } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const limits = ['13(2)(a)', '30(1)(f)'];

export const retentionSection: SectionOf<Register> = {
  id: 'retention',
  questions: [
    {
      id: 'retention',
      kind: 'rows',
      feeds: inBoth,
      articles: ['13(2)(a)', '14(2)(a)', '30(1)(f)'],
      required: true,
      nameField: 'dataIds',
      row: [
        {
          id: 'duration',
          kind: 'duration',
          feeds: inBoth,
          articles: limits,
          from: ['startEvent', 'startEventText'],
        },
        {
          id: 'startEvent',
          kind: 'choice',
          feeds: inBoth,
          articles: limits,
          options: startEvents,
        },
        {
          id: 'startEventText',
          kind: 'text',
          feeds: inBoth,
          appliesTo: ({ startEvent }) => startEvent === 'other',
        },
        { id: 'criteria', kind: 'text', feeds: inBoth, articles: ['13(2)(a)'] },
        {
          id: 'dataIds',
          kind: 'references',
          feeds: inBoth,
          articles: limits,
          targets: [{ file: 'own', list: 'data' }],
        },
        {
          id: 'purposeIds',
          kind: 'references',
          feeds: inBoth,
          articles: limits,
          targets: [{ file: 'own', list: 'purposes' }],
        },
        { id: 'statute', kind: 'text', feeds: inBoth },
        { id: 'deletion', kind: 'text', feeds: inBoth, articles: ['5(1)(e)'] },
      ],
    },
    { id: 'sectionNotes.retention', kind: 'longText', feeds: inBoth },
  ],
};
