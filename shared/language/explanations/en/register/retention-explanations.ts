export const retentionExplanations = {
  retention: {
    why: 'Data may be kept only as long as they are needed. The notice must give the period, or how it is decided.',
    example:
      'A café adds three rows. Table bookings: 1 month from the visit. Invoices: 6 years from the end of the calendar year in which the financial year ended. Newsletter subscribers: until consent is withdrawn.',
    mistakes: [
      '“As long as necessary” is not a storage period.',
      'One long period for all data is seldom justified.',
      'The period is written down but nobody erases the data. Agree on who erases, and when.',
    ],
    help: [
      'Ask of each category: does a law set a period? Are the data needed if somebody makes a claim afterwards? What else are they needed for? When no reason holds any longer, the data are erased.',
      'The Accounting Act (1336/1997, chapter 2, section 10) sets two periods. Vouchers are kept at least 6 years from the end of the calendar year in which the financial year ended. Financial statements and books are kept at least 10 years from the end of the financial year.',
      'Data on a customer relationship are often kept for 3 years after it has ended, because a debt usually expires in three years (728/2003, section 4). Job applications are often kept for a year from the choice. During that year an applicant can claim compensation for discrimination.',
      'The law may also set an upper limit. A camera recording at a workplace must be destroyed within a year, unless the law gives a reason to keep it (759/2004, section 17).',
    ],
  },
  'retention.dataIds': {
    why: 'The record gives the time of erasure by category of data. Choosing the categories also shows which one has no period yet.',
    example:
      'The café chooses “billing data” for the row of 6 years, not all data on the customer.',
    mistakes: [
      'If every category is on the same row, it does not show that some data could be erased earlier.',
    ],
  },
  'retention.purposeIds': {
    why: 'The same data may become unnecessary at different times, depending on their use. The choice shows the reader which use is meant.',
    example:
      'The email address: for marketing until consent is withdrawn, for orders 3 years from the end of the customer relationship.',
    mistakes: ['Marketing may not go on just because the address is still needed for invoicing.'],
  },
  'retention.duration': {
    why: 'People should be able to work out when their data will be erased. The period is printed in both documents.',
    example: 'Service requests: 1 year. Invoices: 6 years. Newsletter: “until the event”.',
    mistakes: [
      'A long period to be on the safe side will not do: the period needs a reason.',
      'A period shorter than the law’s breaks the law. Check the periods for accounting and payroll.',
    ],
  },
  'retention.startEvent': {
    why: '“3 years” does not say when the period starts. Only with a starting event can it be calculated.',
    example:
      'A barber chooses “last contact” for bookings; an accounting office chooses “end of the contract” for an assignment.',
    mistakes: [
      'The end of a customer relationship is hard to establish where there is no contract. The last contact is clearer then.',
      'The period for vouchers does not start at the date of the invoice. It starts at the end of the calendar year in which the financial year ended.',
    ],
  },
  'retention.startEventText': {
    why: 'If no ready-made event fits, the notice uses your own wording right after the period.',
    example:
      'A music school writes “from the end of the course”, and the notice reads: 6 months from the end of the course.',
    mistakes: [
      'An event that nobody can establish will not do. “When the data are no longer needed” is not an event.',
    ],
  },
  'retention.criteria': {
    why: 'The law accepts criteria where the exact period cannot be given. The text is printed after the period or in its place.',
    example: 'If an invoice is disputed, the data are kept until the matter has been settled.',
    mistakes: [
      '“The necessary time” or “the time allowed by law” is not a criterion. Say what decides.',
      'The criteria must not contradict the period on the same row.',
    ],
  },
  'retention.statute': {
    why: 'When a law sets the period, the reader sees why the data cannot be erased earlier. The act is named in both documents.',
    example: 'Accounting Act (1336/1997), chapter 2, section 10.',
    mistakes: [
      'The Accounting Act does not require the whole customer register to be kept, only the accounting material.',
      'The GDPR itself sets no storage periods, so it is not entered here.',
    ],
  },
  'retention.deletion': {
    why: 'Erasing is part of keeping to the period. The description shows that the periods exist in practice, not only on paper.',
    example: 'The system erases bookings every month. Paper forms are shredded in January.',
    mistakes: [
      'The data are erased from the program but remain in email, a spreadsheet or the filing cabinet.',
      'Removing the name alone does not make data anonymous if the person can still be recognised from the rest.',
    ],
  },
  'sectionNotes.retention': {
    why: 'This is the place for what concerns all storage periods. The text is printed in both documents.',
    example: 'Erased data disappear from the backups within 60 days.',
    mistakes: [
      'Do not cancel the periods you gave above with the sentence “we may keep the data longer”.',
    ],
  },
};
