import type { Company } from '../../register/company.ts';
import { inAll } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

/** How the papers look. The logo is a file, which the window asks for beside this question. */
export const lookSection: SectionOf<Company> = {
  id: 'look',
  questions: [{ id: 'accent', kind: 'color', feeds: inAll }],
};
