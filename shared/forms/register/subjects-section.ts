import { childAgeBands } from '../../register/processing.ts';
import type { Register } from '../../register/register.ts';
import { inBoth, inNone, inRecord } from '../feeds.ts';
import type { SectionOf } from '../question.ts';
import { hasConsent } from './register-facts.ts';

type Subject = Register['subjects'][number];

const hasChildren = ({ children }: Subject): boolean => children === 'yes';

// From thirteen on a child consents to services of the information society without a guardian.
const needsGuardian = (subject: Subject): boolean =>
  hasChildren(subject) && (subject.childAges === 'under13' || subject.childAges === 'both');

export const subjectsSection: SectionOf<Register> = {
  id: 'subjects',
  questions: [
    {
      id: 'subjects',
      kind: 'rows',
      feeds: inBoth,
      articles: ['30(1)(c)'],
      required: true,
      nameField: 'text',
      row: [
        { id: 'text', kind: 'text', feeds: inBoth, articles: ['30(1)(c)'] },
        { id: 'children', kind: 'yesNo', feeds: inRecord, articles: ['8', '1050/2018 5 §'] },
        {
          id: 'childAges',
          kind: 'choice',
          feeds: inRecord,
          articles: ['8(1)', '1050/2018 5 §'],
          options: childAgeBands,
          appliesTo: hasChildren,
        },
        {
          id: 'guardianConsent',
          kind: 'text',
          feeds: inRecord,
          articles: ['8(2)', '1050/2018 5 §'],
          appliesTo: needsGuardian,
          askedIn: hasConsent,
        },
        { id: 'employees', kind: 'yesNo', feeds: inNone, articles: ['759/2004 3 §'] },
      ],
    },
    { id: 'sectionNotes.subjects', kind: 'longText', feeds: inBoth },
  ],
};
