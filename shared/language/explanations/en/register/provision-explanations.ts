export const provisionExplanations = {
  'provision.requirement': {
    why: 'People must be told whether the law or a contract requires the data. Then they can decide what to give.',
    example:
      'A web shop chooses “no contract can be made without the data”: an order cannot be delivered without an address. The newsletter is voluntary. An employer chooses “the law requires the data”, because wages must be reported to the Incomes Register.',
    mistakes: [
      'Voluntary is chosen although the service is not available without the data.',
      'The law is chosen although the requirement is the company’s own. The law must require exactly these data.',
    ],
    help: [
      'The law requires: a provision obliges you to collect the data, for example for payroll or for knowing your customer.',
      'A contract requires: the person already has a contract with you, and the data are needed to perform it.',
      'No contract can be made: the data are needed for making the order, the booking or the contract.',
      'If different data have different answers, choose by the most important data and mark the mandatory categories under Personal data. You can write the rest as an addition.',
    ],
  },
  'provision.consequence': {
    why: 'It is not enough to say that the data are required. People must be told what happens if they do not give them.',
    example: 'A web shop: “Without a name and an address we cannot deliver the order.”',
    mistakes: [
      'The text says “we cannot serve you”, but not which service is missed.',
      'The consequence is exaggerated: the service would be available without the data.',
    ],
  },
  'sectionNotes.provision': {
    why: 'Here you can write if different rules apply to different data.',
    example:
      'A hair salon: “A name and a phone number are needed for a booking. Giving an email address is voluntary.”',
    mistakes: [
      'The text contradicts the answer above.',
      'The text says that giving data means agreeing to all processing. That is not consent.',
    ],
  },
};
