export const organisationTexts = {
  title: 'Size and structure',
  intro: 'What the law requires of the company depends on these.',
  questions: {
    employeeBand: {
      label: 'How many employees does the company have?',
      hint: 'Even a small company usually needs an internal record, if it processes data regularly.',
      options: {
        '<250': 'Under 250',
        '250-749': '250–749',
        '>=750': '750 or more',
      },
    },
    isPublicBody: {
      label: 'Is it a public authority or body?',
      hint: 'Companies and associations usually answer no.',
    },
    group: {
      label: 'Which other companies belong to the group?',
      hint: 'Fill in if companies of the group process the same data.',
    },
    'group.name': {
      label: 'Name of the company',
      hint: 'The official name of the group company.',
    },
    'group.contact': {
      label: 'Contact details of the company',
      hint: 'Address, email or phone number.',
    },
    'euRepresentative.name': {
      label: 'Who represents the company in the EU?',
      hint: 'A representative is needed if the company has no establishment in the EU or the EEA.',
    },
    'euRepresentative.contact': {
      label: 'Contact details of the representative',
      hint: 'Address, email or phone number.',
    },
  },
  rows: { group: { add: 'Add a company', untitled: 'New company' } },
};
