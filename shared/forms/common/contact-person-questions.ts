import type { Register } from '../../register/register.ts';
import { inBoth } from '../feeds.ts';
import type { QuestionOf } from '../question.ts';

/** The person who answers questions about a register; not a data protection officer. */
export const contactPersonQuestions: readonly QuestionOf<Register['contactPerson']>[] = [
  { id: 'name', kind: 'line', feeds: inBoth },
  { id: 'title', kind: 'text', feeds: inBoth },
  { id: 'email', kind: 'line', feeds: inBoth },
  { id: 'phone', kind: 'line', feeds: inBoth },
  { id: 'address', kind: 'line', feeds: inBoth },
];
