export const dpoExplanations = {
  'dpo.largeScaleMonitoring': {
    why: 'If the core activity is regular monitoring of people on a large scale, the law requires a data protection officer.',
    example:
      'A café answers no although there is a camera at the till. Its core activity is selling coffee.',
    mistakes: [
      'The answer is yes because of one camera. Ordinary surveillance is not a core activity.',
    ],
    help: [
      'The core activity is what the company exists for. Payroll and its own computers are support functions.',
      'The scale is judged by how many people and how much data are concerned, how long the monitoring lasts and how large the area is. The law sets no exact limit.',
    ],
  },
  'dpo.largeScaleSpecial': {
    why: 'If the core activity is processing special categories of data or data on offences on a large scale, the law requires a data protection officer.',
    example: 'An accounting office answers no. A large medical centre answers yes.',
    mistakes: [
      'The answer is yes because of the sick leave of the company’s own staff. It is not a core activity.',
    ],
    help: [
      'Special categories are for example data on health, beliefs, trade union membership and sexual orientation.',
      'If the activity is small, the law usually requires no data protection officer. Write down all the same how you came to your answer.',
    ],
  },
  'dpo.designated': {
    why: 'The notice gives the contact details of the data protection officer. The answer decides whether we ask for them.',
    example: 'A hairdresser answers no and gives a contact person instead.',
    mistakes: [
      'The answer is yes because somebody looks after data protection. That person is a contact person.',
      'The data protection officer is mixed up with the Data Protection Ombudsman, who is the authority.',
    ],
    help: [
      'An officer is compulsory for public authorities. The same holds for companies whose core activity is monitoring on a large scale, or processing special categories of data or data on offences on a large scale.',
      'Others may designate one voluntarily. The same rules then apply: independence, sufficient resources and notification to the authority.',
    ],
  },
  'dpo.ground': {
    why: 'The ground shows that the duty has been considered. It goes into the internal record.',
    example:
      'Security firm: “The core activity is large-scale monitoring.” Accounting office: “Designated voluntarily.”',
    mistakes: ['The ground is only “the law”, and nobody can see which condition is met.'],
  },
  'dpo.name': {
    why: 'The name shows whom to turn to. It goes into the notice.',
    example: 'A security firm has designated the lawyer Meri Kallio.',
    mistakes: [
      'The managing director is designated. She decides about the data herself and cannot supervise herself.',
    ],
  },
  'dpo.email': {
    why: 'The officer’s contact details must be published and notified to the authority.',
    example: 'Security firm: dpo@security.example.',
    mistakes: ['The address is the pattern firstname.lastname@, and the message does not arrive.'],
  },
  'dpo.phone': {
    why: 'Some would rather call. The number is an alternative to email.',
    example: 'A security firm gives the officer’s direct number.',
    mistakes: ['The number leads to a switchboard that knows nothing about it.'],
  },
  'dpo.address': {
    why: 'A letter goes to the right place if the officer is somewhere else than the company.',
    example: 'External data protection officer: “Lakitie 2, 33100 Tampere”.',
    mistakes: ['The company’s own address is written once more.'],
  },
  'dpo.notifiedToAuthorityOn': {
    why: 'The officer must be notified to the authority. The date shows that it has been done.',
    example: 'A security firm made the notification online on 4 March 2026.',
    mistakes: ['The notification is forgotten when the person changes.'],
  },
};
