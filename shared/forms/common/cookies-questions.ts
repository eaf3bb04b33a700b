import type { Register } from '../../register/register.ts';
import { inNotice } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

type Cookies = Register['cookies'];

const used = (cookies: Cookies): boolean => cookies.used === 'yes';
const act = ['917/2014 205 §'];

/** Cookies of the website: the details are asked only where cookies are used. */
export const cookiesQuestions: readonly QuestionOf<Cookies>[] = [
  { id: 'used', kind: 'yesNo', feeds: inNotice, articles: act },
  { id: 'text', kind: 'longText', feeds: inNotice, articles: act, appliesTo: used },
  {
    id: 'items',
    kind: 'rows',
    feeds: inNotice,
    articles: act,
    appliesTo: used,
    nameField: 'name',
    row: [
      { id: 'name', kind: 'line', feeds: inNotice },
      { id: 'provider', kind: 'line', feeds: inNotice },
      { id: 'purpose', kind: 'text', feeds: inNotice },
      {
        id: 'category',
        kind: 'choice',
        feeds: inNotice,
        options: ['necessary', 'functional', 'analytics', 'marketing'],
      },
      { id: 'duration', kind: 'duration', feeds: inNotice },
      { id: 'country', kind: 'country', feeds: inNotice },
    ],
  },
  { id: 'consentTool', kind: 'text', feeds: inNotice, articles: act, appliesTo: used },
  { id: 'manageHow', kind: 'longText', feeds: inNotice, articles: act, appliesTo: used },
  { id: 'policyUrl', kind: 'line', feeds: inNotice, appliesTo: used },
];
