import type { Company } from '../../register/company.ts';
import { inBoth, inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const identity = ['13(1)(a)', '14(1)(a)', '30(1)(a)'];

export const identitySection: SectionOf<Company> = {
  id: 'identity',
  questions: [
    { id: 'legalName', kind: 'line', feeds: inBoth, articles: identity },
    { id: 'tradeName', kind: 'line', feeds: inBoth },
    { id: 'businessId', kind: 'line', feeds: inBoth, articles: identity },
    { id: 'assocRegNo', kind: 'line', feeds: inBoth },
    { id: 'tagline', kind: 'text', feeds: inNotice },
    { id: 'visitAddress', kind: 'line', feeds: inBoth, articles: identity },
    { id: 'postalAddress', kind: 'line', feeds: inBoth, articles: identity },
    { id: 'country', kind: 'country', feeds: inBoth, articles: identity },
    { id: 'phone', kind: 'line', feeds: inBoth, articles: identity },
    { id: 'email', kind: 'line', feeds: inBoth, articles: identity },
    { id: 'web', kind: 'line', feeds: inBoth },
  ],
};
