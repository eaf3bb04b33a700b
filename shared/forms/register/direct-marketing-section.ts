import type { Register } from '../../register/register.ts';
import { inNone, inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

/** Asked where some purpose is direct marketing. */
export const directMarketingSection: SectionOf<Register> = {
  id: 'directMarketing',
  appliesTo: ({ purposes }) => purposes.some(({ directMarketing }) => directMarketing === 'yes'),
  questions: [
    {
      id: 'directMarketing.channels',
      kind: 'choices',
      feeds: inNotice,
      articles: ['917/2014 200 §'],
      options: ['email', 'sms', 'phone', 'post', 'social', 'app'],
    },
    { id: 'directMarketing.b2b', kind: 'yesNo', feeds: inNone, articles: ['917/2014 202 §'] },
    {
      id: 'directMarketing.optOutHow',
      kind: 'text',
      feeds: inNotice,
      articles: ['21(2)', '21(4)', '917/2014 200 §'],
      required: true,
    },
  ],
};
