import { inherits } from '../../register/inheritance.ts';
import type { Register } from '../../register/register.ts';
import { under, when } from '../adapt-questions.ts';
import { securityQuestions } from '../common/security-questions.ts';
import { inBoth, inNone } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const securitySection: SectionOf<Register> = {
  id: 'security',
  questions: [
    { id: 'inherits.security', kind: 'yesNo', feeds: inNone },
    ...when<Register>(
      (register) => !inherits(register, 'security'),
      under('security', securityQuestions),
    ),
    { id: 'sectionNotes.security', kind: 'longText', feeds: inBoth, articles: ['32'] },
  ],
};
