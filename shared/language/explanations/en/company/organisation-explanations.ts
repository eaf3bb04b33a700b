export const organisationExplanations = {
  employeeBand: {
    why: 'A company with fewer than 250 employees has an exemption from the internal record. It helps few, because customer and staff data are processed all the time.',
    example: 'A café with six employees chooses “Under 250” and keeps the record all the same.',
    mistakes: ['Somebody thinks that a small company needs no record. Payroll alone is regular.'],
    help: [
      'The exemption does not help if even one of three conditions is met: the processing is not occasional, it may cause a risk, or it includes special categories of data or data on offences.',
      'A customer register, payroll, bookings and cameras are not occasional. That is why nearly every company needs the record.',
    ],
  },
  isPublicBody: {
    why: 'A public authority must always designate a data protection officer. Nor can it rely on a legitimate interest when it performs its tasks.',
    example: 'A café, an association and a housing company answer no. A municipality answers yes.',
    mistakes: [
      'The answer is yes because a customer is a municipality. That does not make the company an authority.',
    ],
  },
  group: {
    why: 'Group companies are outsiders to one another when data are disclosed. The list goes into the internal record.',
    example: 'Kaneli Oy’s parent company Maustetalo Oy sees the data of the same customer system.',
    mistakes: [
      'Somebody thinks that data may be shared freely within a group. A disclosure needs a ground.',
      'A company is forgotten although it uses the same system.',
    ],
  },
  'group.name': {
    why: 'The official name shows which company it is.',
    example: 'The parent company: “Maustetalo Oy”.',
    mistakes: ['Only the name of the group is filled in.'],
  },
  'group.contact': {
    why: 'The company must be reachable if somebody asks about the data that it uses.',
    example: '“Maustetalo Oy, Satamatie 3, 48100 Kotka, privacy@maustetalo.example”',
    mistakes: ['The field is empty, and the authority has to look for the details elsewhere.'],
  },
  'euRepresentative.name': {
    why: 'A company outside the EU and the EEA must usually appoint a representative if it offers services here or monitors people’s behaviour. The name goes into the documents.',
    example:
      'A British web shop sells to Finland and has authorised the law office Vuorela as its representative.',
    mistakes: [
      'A reseller without a written mandate is given as the representative.',
      'A Finnish company fills in the field for nothing.',
    ],
  },
  'euRepresentative.contact': {
    why: 'People and authorities may turn to the representative instead of the company.',
    example: '“Esplanadi 9, 00130 Helsinki, representative@vuorela.example”',
    mistakes: ['The contact is the company’s own, outside the EU.'],
  },
};
