import {
  nationalIdGrounds,
  safeguardMeasures,
  specialCategories,
} from '../../register/processing.ts';
import type { Register } from '../../register/register.ts';
import { inBoth, inNone, inNotice, inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const dataSection: SectionOf<Register> = {
  id: 'data',
  questions: [
    {
      id: 'data',
      kind: 'rows',
      feeds: inBoth,
      articles: ['14(1)(d)', '30(1)(c)'],
      required: true,
      nameField: 'text',
      row: [
        { id: 'text', kind: 'text', feeds: inBoth, articles: ['14(1)(d)', '30(1)(c)'] },
        { id: 'items', kind: 'longText', feeds: inBoth, articles: ['14(1)(d)'] },
        { id: 'mandatory', kind: 'yesNo', feeds: inNotice, articles: ['13(2)(e)'] },
        { id: 'technical', kind: 'yesNo', feeds: inNone, articles: ['4(1)'] },
        {
          id: 'special',
          kind: 'choices',
          feeds: inBoth,
          articles: ['9(1)'],
          options: specialCategories,
        },
        { id: 'criminal', kind: 'yesNo', feeds: inBoth, articles: ['10', '1050/2018 7 §'] },
        {
          id: 'safeguards',
          kind: 'choices',
          feeds: inRecord,
          articles: ['1050/2018 6 §', '1050/2018 7 §'],
          options: safeguardMeasures,
          appliesTo: ({ special, criminal }) => special.length > 0 || criminal === 'yes',
        },
        { id: 'nationalId', kind: 'yesNo', feeds: inBoth, articles: ['87', '1050/2018 29 §'] },
        {
          id: 'nationalIdGround',
          kind: 'choice',
          feeds: inBoth,
          articles: ['1050/2018 29 §'],
          options: nationalIdGrounds,
          appliesTo: ({ nationalId }) => nationalId === 'yes',
        },
      ],
    },
    { id: 'sectionNotes.data', kind: 'longText', feeds: inBoth },
  ],
};
