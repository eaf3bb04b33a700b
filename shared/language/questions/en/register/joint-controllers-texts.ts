export const jointControllersTexts = {
  title: 'Joint controllers',
  intro: 'Say with whom you decide on the use of the data and how responsibilities are shared.',
  questions: {
    jointControllers: {
      label: 'With whom do you decide on the use of the data?',
      hint: 'Add each joint controller on a row of its own.',
    },
    'jointControllers.name': {
      label: 'Name of the joint controller',
      hint: 'The official name of the company or organisation.',
    },
    'jointControllers.contact': {
      label: 'Contact details',
      hint: 'Address, email or phone number.',
    },
    'jointControllers.arrangementSummary': {
      label: 'How are responsibilities shared?',
      hint: 'The main points of your arrangement must be available to the people concerned.',
    },
    'jointControllers.contactPoint': {
      label: 'Whom can a person contact?',
      hint: 'A person can still use their rights against any one of you.',
    },
  },
  rows: {
    jointControllers: {
      add: 'Add a joint controller',
      untitled: 'New joint controller',
    },
  },
};
