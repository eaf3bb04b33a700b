export const controllersExplanations = {
  controllers: {
    why: 'A processor must keep a record of those on whose behalf it processes data. This list is the core of it.',
    example: 'The accounting office Taimi adds every client whose wages it calculates.',
    mistakes: [
      'The client’s data are put into the office’s own privacy notice. The client informs people itself.',
      'A client who has left stays on the list although the data no longer exist.',
    ],
    help: [
      'You are a processor when somebody else decides what the data are used for and you follow their instructions. An accounting office that calculates wages is a common example.',
      'The same company usually has registers of its own too, such as its own staff and its own contacts. For those you are the controller, and they are recorded elsewhere.',
    ],
  },
  'controllers.name': {
    why: 'Every controller must be named in the record.',
    example: 'The client: “Kahvila Kaneli Oy”.',
    mistakes: [
      'The name is that of a contact person. The controller is the company or association.',
    ],
  },
  'controllers.businessId': {
    why: 'The Business ID tells clients with the same name apart.',
    example: 'An accounting office copies the number from the client contract.',
    mistakes: [
      'The number belongs to another company of the group. Check who the contract is with.',
    ],
  },
  'controllers.contact': {
    why: 'The record must give the client’s contact details. They are needed in a personal data breach too.',
    example: '“Aino Salo, aino@kahvilakaneli.example, +358 40 000 0000”',
    mistakes: ['The contact person has changed and the record has not been updated.'],
  },
  'controllers.representative': {
    why: 'If the client is outside the EU and the EEA, its representative belongs in the record too.',
    example: 'An accounting office leaves the field empty because the client is Finnish.',
    mistakes: ['The managing director is named here. The representative in the EU is meant.'],
  },
  'controllers.dpo': {
    why: 'If the client has a data protection officer, the record must mention that person.',
    example: '“Meri Kallio, dpo@security.example”',
    mistakes: ['An ordinary contact person is marked as data protection officer.'],
  },
  'controllers.services': {
    why: 'The service explains why you have the data. The text also works as an annex to the agreement.',
    example: '“Bookkeeping, payroll and tax returns”',
    mistakes: ['The text is general, like “finance”, and does not show what the service includes.'],
  },
  'controllers.categories': {
    why: 'By law the record must give the categories of processing for each client.',
    example: '“Calculating wages, sending payslips, reporting to the Incomes Register, storage”',
    mistakes: ['The answer lists data, like “wages”. The question is what is done with the data.'],
  },
  'controllers.subjects': {
    why: 'The processing agreement must say whose data it covers. The same list will do here.',
    example:
      '“The client’s employees, their next of kin and the client’s own customers on invoices”',
    mistakes: ['Only companies are named. A sole trader is a person too.'],
  },
  'controllers.data': {
    why: 'The processing agreement must say what kind of data it covers.',
    example: '“Name, personal identity code, bank account, wages and absences”',
    mistakes: ['Special categories of data, like the trade union fee, are left out.'],
  },
  'controllers.duration': {
    why: 'The processing agreement must say how long the data are processed. The duration is also printed in the annex to the agreement.',
    example:
      '“For as long as the contract is in force. The material is returned or erased within a month of its end.”',
    mistakes: [
      'The client’s own storage period stands here. The question is how long you process the data.',
    ],
  },
  'controllers.dpaRef': {
    why: 'A written agreement is compulsory. The reference helps you find it when somebody asks.',
    example: '“Service contract of 1 February 2026, annex 2”',
    mistakes: ['There is only a spoken agreement with the client.'],
  },
};
