import type { Register } from '../../register/register.ts';
import { inBoth, inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

type Source = Register['sources'][number];

// Art. 14 asks for the source and its publicity only where data come from elsewhere than the person.
const isElsewhere = ({ type }: Source): boolean => type !== 'subject' && type !== 'observed';

export const sourcesSection: SectionOf<Register> = {
  id: 'sources',
  questions: [
    {
      id: 'sources',
      kind: 'rows',
      feeds: inBoth,
      articles: ['14(2)(f)'],
      // Which of Art. 13 and 14 applies depends on it.
      required: true,
      nameField: 'name',
      row: [
        {
          id: 'type',
          kind: 'choice',
          feeds: inBoth,
          articles: ['14(2)(f)'],
          options: ['subject', 'observed', 'third', 'publicSource', 'authority', 'group'],
        },
        { id: 'name', kind: 'text', feeds: inBoth, articles: ['14(2)(f)'] },
        {
          id: 'public',
          kind: 'yesNo',
          feeds: inBoth,
          articles: ['14(2)(f)'],
          appliesTo: isElsewhere,
        },
        {
          id: 'dataIds',
          kind: 'references',
          feeds: inRecord,
          targets: [{ file: 'own', list: 'data' }],
        },
      ],
    },
    { id: 'sectionNotes.sources', kind: 'longText', feeds: inBoth },
  ],
};
