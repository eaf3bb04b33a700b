export const subjectsTexts = {
  title: 'Data subjects',
  intro: 'A data subject is a person whose data you process.',
  questions: {
    subjects: {
      label: 'Whose data do you process?',
      hint: 'Add each group on a row of its own.',
    },
    'subjects.text': {
      label: 'Group',
      hint: 'For example customers, employees or contact persons of business customers.',
    },
    'subjects.children': {
      label: 'Are there minors in the group?',
      hint: 'For a child under 13, a guardian gives consent to an online service.',
    },
    'subjects.childAges': {
      label: 'How old are the minors?',
      hint: 'In Finland, a person who has turned 13 can consent to an online service.',
      options: {
        under13: 'Under 13',
        from13: '13 to 17',
        both: 'Both',
      },
    },
    'subjects.guardianConsent': {
      label: 'How do you make sure of the guardian’s consent?',
      hint: 'Answer if the processing is based on consent. For example, a confirmation to the guardian’s email or a signed form.',
    },
    'subjects.employees': {
      label: 'Are they the company’s employees or job applicants?',
      hint: 'Only data necessary for the employment may be processed about them, and consent does not change this (Act on the Protection of Privacy in Working Life).',
    },
    'sectionNotes.subjects': {
      label: 'Would you like to add something about the data subjects?',
      hint: 'The text comes after the list of groups.',
    },
  },
  rows: { subjects: { add: 'Add a group', untitled: 'New group' } },
};
