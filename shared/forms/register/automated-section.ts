import type { Register } from '../../register/register.ts';
import { inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const decides = ({ automated }: Register): boolean => automated.art22 === 'yes';

export const automatedSection: SectionOf<Register> = {
  id: 'automated',
  questions: [
    { id: 'automated.profiling', kind: 'yesNo', feeds: inNotice, articles: ['4(4)', '13(2)(f)'] },
    {
      id: 'automated.profilingText',
      kind: 'longText',
      feeds: inNotice,
      articles: ['13(2)(f)'],
      appliesTo: ({ automated }) => automated.profiling === 'yes',
    },
    { id: 'automated.art22', kind: 'yesNo', feeds: inNotice, articles: ['22', '13(2)(f)'] },
    {
      id: 'automated.logic',
      kind: 'longText',
      feeds: inNotice,
      articles: ['13(2)(f)'],
      required: true,
      appliesTo: decides,
    },
    {
      id: 'automated.significance',
      kind: 'longText',
      feeds: inNotice,
      articles: ['13(2)(f)'],
      required: true,
      appliesTo: decides,
    },
    {
      id: 'automated.condition',
      kind: 'choice',
      feeds: inNotice,
      articles: ['22(2)'],
      required: true,
      options: ['contract', 'law', 'consent'],
      appliesTo: decides,
    },
    {
      id: 'automated.humanReviewHow',
      kind: 'longText',
      feeds: inNotice,
      articles: ['22(3)'],
      required: true,
      appliesTo: decides,
    },
    { id: 'sectionNotes.automated', kind: 'longText', feeds: inNotice },
  ],
};
