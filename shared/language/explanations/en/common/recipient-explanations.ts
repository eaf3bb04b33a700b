/** One recipient, whether of a register or of the whole company. */
export const recipientExplanations = {
  name: {
    why: 'People have the right to know to whom their data are given. The name goes into both documents.',
    example: 'Hairdresser: “Varausapu Oy”, whose system stores the bookings.',
    mistakes: [
      'The name is that of a program, and nobody knows which company runs it.',
      'The company’s own employees are listed as recipients. They belong to the controller.',
    ],
  },
  category: {
    why: 'The category shows in a word what the recipient does, even when the name is unfamiliar.',
    example: 'Varausapu Oy: “supplier of the booking system”.',
    mistakes: ['The category is “partners”. It does not say what the partner does.'],
  },
  kind: {
    why: 'The role decides whether you need a processing agreement or a ground for the disclosure.',
    example:
      'An accounting office that calculates wages: processor. The Tax Administration: authority. Occupational health care: independent controller.',
    mistakes: [
      'A cloud service is marked as an independent controller although it only keeps your data.',
      'A partner that decides only on its own use is marked as a joint controller.',
    ],
    help: [
      'Ask who decides what the data are used for. If you decide and the other carries out, the other is a processor. If the other decides on purposes of its own, it is an independent controller.',
      'Joint controllers decide on purposes and means together. They must agree on their responsibilities and tell people the main points.',
      'Banks, insurance companies, occupational health care and lawyers are usually independent controllers. Software houses, accounting offices and mailing services are usually processors.',
    ],
  },
  purpose: {
    why: 'Readers understand why this recipient receives data.',
    example: 'Accounting office: “calculating wages and reporting to the Incomes Register”.',
    mistakes: [
      'The purpose is missing, and the disclosure looks random.',
      'The purpose is wider than what the data are really needed for.',
    ],
  },
  ground: {
    why: 'Another controller uses the data for purposes of its own. Disclosing them therefore needs a ground accepted by the law.',
    example:
      'Wage data to the Incomes Register: legal obligation (Act on the Incomes Information System, 53/2018).',
    mistakes: [
      'Data are given to a group company for marketing without a ground of its own. Being in the same group is no ground.',
      'The ground is a consent that was never asked for.',
    ],
  },
  country: {
    why: 'If the country is outside the EU and the EEA, the transfer needs a ground. Readers must be told.',
    example:
      'The servers of the hairdresser’s booking system are in Sweden and nobody views the data from elsewhere: Sweden.',
    mistakes: [
      'Only the location of the server is considered. Support staff who see the data from elsewhere count too.',
      'Finland is chosen because the seller is here, although the service is produced elsewhere.',
    ],
  },
  'dpa.signed': {
    why: 'Without a written agreement, data may not be given to a processor. The answer goes into the internal record.',
    example:
      'A web shop answers yes: the agreement is part of the service’s data processing terms.',
    mistakes: [
      'Somebody thinks that an ordinary service contract is enough. It must include terms on processing personal data.',
      'The terms have been accepted but not kept anywhere.',
    ],
    help: [
      'The agreement must set out the subject, duration, nature and purpose of the processing, and which data and which people it covers.',
      'It also settles instructions, confidentiality, security, sub-processors and help with requests. It must also cover audits and erasing the data when the service ends.',
      'Large services often have a ready annex. Look for “data processing terms”, “data processing addendum” or “DPA”.',
    ],
  },
  'dpa.on': {
    why: 'The date helps you find the right agreement if the authority or a customer asks for it.',
    example: 'A web shop accepted the terms when it opened its account on 12 March 2025.',
    mistakes: ['The date is guessed. Check it in the agreement or in the account.'],
  },
};
