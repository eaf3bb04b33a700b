import { inherits } from '../../register/inheritance.ts';
import type { Register } from '../../register/register.ts';
import { under, when } from '../adapt-questions.ts';
import { contactPersonQuestions } from '../common/contact-person-questions.ts';
import { inBoth, inNone, inNotice } from '../feeds.ts';
import type { SectionOf } from '../question.ts';

export const basicsSection: SectionOf<Register> = {
  id: 'basics',
  questions: [
    { id: 'name', kind: 'text', feeds: inBoth, required: true },
    {
      id: 'role',
      kind: 'choice',
      feeds: inNone,
      articles: ['4(7)', '26'],
      options: ['controller', 'jointController'],
    },
    { id: 'intro', kind: 'longText', feeds: inNotice, articles: ['12(1)'] },
    { id: 'scope.text', kind: 'longText', feeds: inNotice },
    { id: 'scope.sites', kind: 'text', feeds: inNotice },
    { id: 'scope.services', kind: 'text', feeds: inNotice },
    { id: 'doc.createdOn', kind: 'date', feeds: inBoth, articles: ['5(2)'] },
    { id: 'doc.updatedOn', kind: 'date', feeds: inBoth, articles: ['5(2)'] },
    { id: 'doc.version', kind: 'line', feeds: inBoth },
    { id: 'inherits.contactPerson', kind: 'yesNo', feeds: inNone },
    ...when<Register>(
      (register) => !inherits(register, 'contactPerson'),
      under('contactPerson', contactPersonQuestions),
    ),
    { id: 'sectionNotes.controller', kind: 'longText', feeds: inBoth, articles: ['13(1)(a)'] },
  ],
};
