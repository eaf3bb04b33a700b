export const controllersTexts = {
  title: 'Clients',
  intro: 'Say on whose behalf you process personal data. The client is the controller.',
  questions: {
    controllers: {
      label: 'On whose behalf do you process data?',
      hint: 'Add each client on a row of its own.',
    },
    'controllers.name': {
      label: 'Name of the client',
      hint: 'The official name of the company or body.',
    },
    'controllers.businessId': {
      label: 'Business ID of the client',
      hint: 'Seven digits, a hyphen and a check digit.',
    },
    'controllers.contact': {
      label: 'Contact details of the client',
      hint: 'Name of the contact person and an email or phone number.',
    },
    'controllers.representative': {
      label: 'Representative of the client in the EU',
      hint: 'Fill in only if the client has no establishment in the EU or the EEA.',
    },
    'controllers.dpo': {
      label: 'Data protection officer of the client',
      hint: 'Name and contact details, if the client has designated one.',
    },
    'controllers.services': {
      label: 'What do you do for the client?',
      hint: 'For example bookkeeping and payroll.',
    },
    'controllers.categories': {
      label: 'How are the data processed?',
      hint: 'Categories of processing, for example storing, calculating and reporting to authorities.',
    },
    'controllers.subjects': {
      label: 'Whose data are processed?',
      hint: 'For example employees and suppliers of the client.',
    },
    'controllers.data': {
      label: 'Which data are processed?',
      hint: 'For example payroll data, bank accounts and invoices.',
    },
    'controllers.duration': {
      label: 'How long does the processing last?',
      hint: 'For example as long as the client’s contract is in force.',
    },
    'controllers.dpaRef': {
      label: 'Where is the processing agreement?',
      hint: 'Name and date of the agreement, or another reference.',
    },
  },
  rows: { controllers: { add: 'Add a client', untitled: 'New client' } },
};
