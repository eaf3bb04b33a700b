import type { Company } from '../../register/company.ts';
import { additionalSectionsQuestion } from '../common/additional-sections-question.ts';
import type { SectionOf } from '../question.ts';

export const additionalSection: SectionOf<Company> = {
  id: 'additional',
  questions: [additionalSectionsQuestion],
};
