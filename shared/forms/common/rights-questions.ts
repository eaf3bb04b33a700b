import type { Register } from '../../register/register.ts';
import { inNotice } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

/** How rights are used. The rights themselves follow from the legal bases and are not asked. */
export const rightsQuestions: readonly QuestionOf<Register['rights']>[] = [
  {
    id: 'channels',
    kind: 'choices',
    feeds: inNotice,
    articles: ['12(2)'],
    options: ['email', 'phone', 'post', 'visit', 'form'],
  },
  {
    id: 'formAt',
    kind: 'text',
    feeds: inNotice,
    articles: ['12(2)'],
    appliesTo: ({ channels }) => channels.includes('form'),
  },
  { id: 'how', kind: 'longText', feeds: inNotice, articles: ['12(2)', '12(3)'], required: true },
  {
    id: 'identification',
    kind: 'longText',
    feeds: inNotice,
    articles: ['12(6)', '1050/2018 29 §'],
  },
  { id: 'language', kind: 'text', feeds: inNotice, articles: ['12(1)'] },
  { id: 'access', kind: 'longText', feeds: inNotice, articles: ['15'] },
  { id: 'rectification', kind: 'longText', feeds: inNotice, articles: ['16'] },
  { id: 'erasure', kind: 'longText', feeds: inNotice, articles: ['17'] },
  { id: 'restriction', kind: 'longText', feeds: inNotice, articles: ['18'] },
  { id: 'portability', kind: 'longText', feeds: inNotice, articles: ['20'] },
  { id: 'objection', kind: 'longText', feeds: inNotice, articles: ['21'] },
  { id: 'withdrawal', kind: 'longText', feeds: inNotice, articles: ['7(3)'] },
  { id: 'complaint', kind: 'longText', feeds: inNotice, articles: ['77', '1050/2018 21 §'] },
  { id: 'extra', kind: 'longText', feeds: inNotice, articles: ['12(2)'] },
];
