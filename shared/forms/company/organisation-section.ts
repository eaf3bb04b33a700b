import type { Company } from '../../register/company.ts';
import { inAll, inNone, inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

// Art. 27 is about companies established outside the Union.
const isForeign = ({ country }: Company): boolean => country !== '' && country !== 'FI';

export const organisationSection: SectionOf<Company> = {
  id: 'organisation',
  questions: [
    {
      id: 'employeeBand',
      kind: 'choice',
      feeds: inNone,
      articles: ['30(5)'],
      options: ['<250', '250-749', '>=750'],
    },
    { id: 'isPublicBody', kind: 'yesNo', feeds: inNone, articles: ['6(1)', '37(1)(a)'] },
    {
      id: 'group',
      kind: 'rows',
      feeds: inRecord,
      nameField: 'name',
      row: [
        { id: 'name', kind: 'line', feeds: inRecord },
        { id: 'contact', kind: 'line', feeds: inRecord },
      ],
    },
    {
      id: 'euRepresentative.name',
      kind: 'line',
      feeds: inAll,
      articles: ['27', '13(1)(a)', '30(1)(a)'],
      appliesTo: isForeign,
    },
    {
      id: 'euRepresentative.contact',
      kind: 'line',
      feeds: inAll,
      articles: ['27', '13(1)(a)', '30(1)(a)'],
      appliesTo: isForeign,
    },
  ],
};
