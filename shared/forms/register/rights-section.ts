import { inherits } from '../../register/inheritance.ts';
import type { Register } from '../../register/register.ts';
import { under, when } from '../adapt-questions.ts';
import { rightsQuestions } from '../common/rights-questions.ts';
import { inNone } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const rightsSection: SectionOf<Register> = {
  id: 'rights',
  questions: [
    { id: 'inherits.rights', kind: 'yesNo', feeds: inNone },
    ...when<Register>(
      (register) => !inherits(register, 'rights'),
      under('rights', rightsQuestions),
    ),
  ],
};
