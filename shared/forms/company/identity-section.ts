import type { Company } from '../../register/company.ts';
import { inAll, inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

const identity = ['13(1)(a)', '14(1)(a)', '30(1)(a)'];

export const identitySection: SectionOf<Company> = {
  id: 'identity',
  questions: [
    { id: 'legalName', kind: 'line', feeds: inAll, articles: identity, required: true },
    { id: 'tradeName', kind: 'line', feeds: inAll },
    { id: 'businessId', kind: 'line', feeds: inAll, articles: identity },
    { id: 'assocRegNo', kind: 'line', feeds: inAll },
    { id: 'tagline', kind: 'text', feeds: inNotice },
    { id: 'visitAddress', kind: 'line', feeds: inAll, articles: identity },
    { id: 'postalAddress', kind: 'line', feeds: inAll, articles: identity },
    { id: 'country', kind: 'country', feeds: inAll, articles: identity },
    { id: 'phone', kind: 'line', feeds: inAll, articles: identity },
    { id: 'email', kind: 'line', feeds: inAll, articles: identity },
    { id: 'web', kind: 'line', feeds: inAll },
  ],
};
