export const dpoTexts = {
  title: 'Data protection officer',
  intro:
    'Most small companies need no data protection officer. A contact person is something else.',
  questions: {
    'dpo.largeScaleMonitoring': {
      label: 'Is large-scale monitoring of people part of your core activities?',
      hint: 'For example a security firm that watches shopping centres with cameras, or an app that follows the location of thousands of users. A camera in your own shop is not this.',
    },
    'dpo.largeScaleSpecial': {
      label:
        'Do your core activities process special categories of data or data on crimes on a large scale?',
      hint: 'For example a hospital or a large health service. Sick leave of your own staff is not this.',
    },
    'dpo.designated': {
      label: 'Have you designated a data protection officer?',
      hint: 'Answer yes only if a person has really been designated.',
    },
    'dpo.ground': {
      label: 'Why has a data protection officer been designated?',
      hint: 'Say whether the law requires it or the designation is voluntary. For example: the activity is large-scale monitoring.',
    },
    'dpo.name': {
      label: 'Name of the data protection officer',
      hint: 'Nobody who decides on the use of the data can hold the position.',
    },
    'dpo.email': {
      label: 'Email of the data protection officer',
      hint: 'An address that reaches the officer directly.',
    },
    'dpo.phone': {
      label: 'Phone number of the data protection officer',
      hint: 'An email address or a phone number must be given.',
    },
    'dpo.address': {
      label: 'Postal address of the data protection officer',
      hint: 'Fill in only if the address is not that of the company.',
    },
    'dpo.notifiedToAuthorityOn': {
      label: 'When was the authority notified of the designation?',
      hint: 'The notification goes to the Office of the Data Protection Ombudsman.',
    },
  },
};
