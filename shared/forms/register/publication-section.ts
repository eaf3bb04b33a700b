import type { Register } from '../../register/register.ts';
import { inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const published = ({ publication }: Register): boolean => publication.published === 'yes';

export const publicationSection: SectionOf<Register> = {
  id: 'publication',
  questions: [
    { id: 'publication.published', kind: 'yesNo', feeds: inNotice, articles: ['13(1)(e)'] },
    { id: 'publication.where', kind: 'text', feeds: inNotice, appliesTo: published },
    {
      id: 'publication.optOut',
      kind: 'text',
      feeds: inNotice,
      articles: ['7(3)', '21(1)'],
      appliesTo: published,
    },
    {
      id: 'platforms',
      kind: 'rows',
      feeds: inNotice,
      articles: ['26'],
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inNotice },
        { id: 'url', kind: 'line', feeds: inNotice },
        { id: 'text', kind: 'longText', feeds: inNotice },
      ],
    },
  ],
};
