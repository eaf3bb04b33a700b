import { inherits } from '../../register/inheritance.ts';
import type { Register } from '../../register/register.ts';
import { under, when } from '../adapt-questions.ts';
import { cookiesQuestions } from '../common/cookies-questions.ts';
import { inNone, inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const cookiesSection: SectionOf<Register> = {
  id: 'cookies',
  questions: [
    { id: 'inherits.cookies', kind: 'yesNo', feeds: inNone },
    ...when<Register>(
      (register) => !inherits(register, 'cookies'),
      under('cookies', cookiesQuestions),
    ),
    { id: 'sectionNotes.cookies', kind: 'longText', feeds: inNotice },
  ],
};
