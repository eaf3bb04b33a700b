export const provisionTexts = {
  title: 'Providing the data',
  intro: 'A person must know whether the data have to be given.',
  questions: {
    'provision.requirement': {
      label: 'Must the data be given?',
      hint: 'Choose the option that fits the most important data.',
      options: {
        statutory: 'Yes, the law requires the data',
        contractual: 'Yes, a contract requires the data',
        preContract: 'Yes, no contract can be made without the data',
        voluntary: 'No, giving the data is voluntary',
      },
    },
    'provision.consequence': {
      label: 'What follows if the data are not given?',
      hint: 'For example: without a phone number we cannot confirm the booking.',
    },
    'sectionNotes.provision': {
      label: 'Would you like to add something about providing the data?',
      hint: 'The text comes at the end of the section.',
    },
  },
};
