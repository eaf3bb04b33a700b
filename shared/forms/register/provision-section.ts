import type { Register } from '../../register/register.ts';
import { inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const provisionSection: SectionOf<Register> = {
  id: 'provision',
  questions: [
    {
      id: 'provision.requirement',
      kind: 'choice',
      feeds: inNotice,
      articles: ['13(2)(e)'],
      required: true,
      options: ['statutory', 'contractual', 'preContract', 'voluntary'],
    },
    {
      id: 'provision.consequence',
      kind: 'text',
      feeds: inNotice,
      articles: ['13(2)(e)'],
      required: true,
    },
    { id: 'sectionNotes.provision', kind: 'longText', feeds: inNotice },
  ],
};
