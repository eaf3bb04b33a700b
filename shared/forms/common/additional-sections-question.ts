import type { Register } from '../../register/register.ts';
import { inBoth, inNone } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

/** Text that fits no other question. The audience decides: public in both papers, internal in the record. */
export const additionalSectionsQuestion: QuestionOf<Pick<Register, 'additionalSections'>> = {
  id: 'additionalSections',
  kind: 'rows',
  feeds: inBoth,
  nameField: 'heading',
  row: [
    { id: 'heading', kind: 'text', feeds: inBoth },
    { id: 'text', kind: 'longText', feeds: inBoth },
    { id: 'audience', kind: 'choice', feeds: inNone, options: ['public', 'internal'] },
  ],
};
