import type { Company } from '../../register/company.ts';
import { inAll, inRecords } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const designated = ({ dpo }: Company): boolean => dpo.designated === 'yes';
const contact = ['13(1)(b)', '14(1)(b)', '30(1)(a)', '37(7)'];

export const dpoSection: SectionOf<Company> = {
  id: 'dpo',
  questions: [
    {
      id: 'dpo.largeScaleMonitoring',
      kind: 'yesNo',
      feeds: inRecords,
      articles: ['37(1)(b)'],
    },
    { id: 'dpo.largeScaleSpecial', kind: 'yesNo', feeds: inRecords, articles: ['37(1)(c)'] },
    // Its answer is also whether the notice has the officer's section.
    { id: 'dpo.designated', kind: 'yesNo', feeds: inAll, articles: ['37(1)'] },
    {
      id: 'dpo.ground',
      kind: 'text',
      feeds: inRecords,
      articles: ['37(1)'],
      appliesTo: designated,
    },
    { id: 'dpo.name', kind: 'line', feeds: inAll, articles: contact, appliesTo: designated },
    { id: 'dpo.email', kind: 'line', feeds: inAll, articles: contact, appliesTo: designated },
    { id: 'dpo.phone', kind: 'line', feeds: inAll, articles: contact, appliesTo: designated },
    { id: 'dpo.address', kind: 'line', feeds: inAll, articles: contact, appliesTo: designated },
    {
      id: 'dpo.notifiedToAuthorityOn',
      kind: 'date',
      feeds: inRecords,
      articles: ['37(7)'],
      required: true,
      appliesTo: designated,
    },
  ],
};
