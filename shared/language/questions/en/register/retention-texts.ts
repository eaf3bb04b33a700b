export const retentionTexts = {
  title: 'Storage periods',
  intro: 'Say how long the data are kept and when they are erased.',
  questions: {
    retention: {
      label: 'How long are the data kept?',
      hint: 'Different data often have different storage periods. Add each one as its own row.',
    },
    'retention.dataIds': {
      label: 'Which data does the period concern?',
      hint: 'Choose from the categories that you added under Personal data.',
    },
    'retention.purposeIds': {
      label: 'Which purposes does the period concern?',
      hint: 'Choose a purpose if the period depends on what the data are used for rather than on the data.',
    },
    'retention.duration': {
      label: 'How long is the period?',
      hint: 'Give it in years, months, weeks or days, or choose “until the event”.',
    },
    'retention.startEvent': {
      label: 'What is the period counted from?',
      hint: 'Choose the event at which the period starts or the storage ends.',
      options: {
        fyEnd: 'End of the financial year',
        fyEndCalYearEnd: 'End of the calendar year in which the financial year ended',
        calYearEnd: 'End of the calendar year',
        nextTaxYearStart: 'Beginning of the year after the tax year',
        dueDate: 'Due date',
        employmentEnd: 'End of the employment',
        selectionKnown: 'Day on which the applicant was told of the choice',
        recordingEnd: 'End of the recording',
        customerEnd: 'End of the customer relationship',
        contractEnd: 'End of the contract',
        delivery: 'Delivery',
        defectNoticed: 'Discovery of the defect',
        transaction: 'Transaction',
        consentWithdrawn: 'Withdrawal of consent',
        lastActivity: 'Last contact',
        reportReceived: 'Receipt of the report',
        death: 'Death of the person',
        birth: 'Birth of the person',
        docCreated: 'Drawing up of the document',
        membershipEnd: 'End of the membership',
        keyReturned: 'Return of the key',
        visit: 'Visit',
        eventLogged: 'Logging of the event',
        caseClosed: 'Closing of the case',
        other: 'Another event',
      },
    },
    'retention.startEventText': {
      label: 'Which other event?',
      hint: 'Write it so that the sentence goes on after the period, for example “from the end of the course”.',
    },
    'retention.criteria': {
      label: 'Details, or the criteria that decide the period',
      hint: 'Fill this in if the period cannot be given exactly or needs an explanation.',
    },
    'retention.statute': {
      label: 'Does a law set the storage period?',
      hint: 'Write the name, number and section of the act. Otherwise leave this empty.',
    },
    'retention.deletion': {
      label: 'How are the data erased?',
      hint: 'For example: erased from the system, and papers are shredded.',
    },
    'sectionNotes.retention': {
      label: 'Would you like to add something about the storage periods?',
      hint: 'You can say, for example, how soon backups are overwritten.',
    },
  },
  rows: { retention: { add: 'Add a storage period', untitled: 'New storage period' } },
};
