import type { Register } from '../../register/register.ts';
import { additionalSectionsQuestion } from '../common/additional-sections-question.ts';
import type { SectionOf } from '../question.ts';

export const additionalSection: SectionOf<Register> = {
  id: 'additional',
  questions: [additionalSectionsQuestion],
};
