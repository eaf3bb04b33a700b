export const identityExplanations = {
  legalName: {
    why: 'Readers must know who is responsible for their data. The name comes first in every document.',
    example: 'Limited company: “Kahvila Kaneli Oy”. Sole trader: “Kampaamo Suvi Laine”.',
    mistakes: [
      'The name is the shop sign or the web address. The company is responsible, not the sign.',
      'The company form is missing. “Kaneli Oy” and “Kaneli Ky” are different companies.',
    ],
  },
  tradeName: {
    why: 'Customers know the company by the name on the sign. It is printed next to the official name.',
    example: 'Laine Trading Oy runs a hair salon under the name “Hiushuone Suvi”.',
    mistakes: ['The official name is repeated here. Leave the field empty then.'],
  },
  businessId: {
    why: 'The Business ID identifies the company even if its name is common. It goes into every document.',
    example: 'A café copies the Business ID with its hyphen from its trade register extract.',
    mistakes: [
      'The VAT number, which begins with FI, is given instead.',
      'A sole trader writes their personal identity code. It must never be written in a document.',
    ],
  },
  assocRegNo: {
    why: 'An association has a register number of its own by which it is known.',
    example: 'A village association copies the number from its register extract.',
    mistakes: ['The Business ID is given here. An association may have both.'],
  },
  tagline: {
    why: 'Readers see at once what kind of company this is. The text appears by the name.',
    example: 'Kahvila Kaneli Oy: “café and cakes to order in Porvoo”.',
    mistakes: ['The text is a slogan that does not say what the company does.'],
  },
  visitAddress: {
    why: 'The contact details of the controller must be given. The address shows where to find somebody who can answer.',
    example: 'Hairdresser: “Rantakatu 5, 06100 Porvoo, Finland”.',
    mistakes: [
      'The postcode or the town is missing.',
      'The company has moved, but the document shows the old address.',
    ],
  },
  postalAddress: {
    why: 'A request made by letter arrives when the address is right.',
    example: 'A web shop with no mail delivery to its warehouse: “P.O. Box 12, 06101 Porvoo”.',
    mistakes: ['The address gives the number of a box without the words P.O. Box.'],
  },
  country: {
    why: 'A company with no establishment in the EU or the EEA may need a representative here.',
    example: 'A café in Porvoo chooses Finland.',
    mistakes: [
      'The country of the customers is chosen. The question is about the company’s own country.',
    ],
  },
  phone: {
    why: 'The contact details of the controller must be given. One way that works is enough, but more ways help.',
    example: 'A café gives a number that is answered on weekdays.',
    mistakes: ['The number is premium-rate. It does not suit requests about data.'],
  },
  email: {
    why: 'Most requests come by email. The address goes into every document.',
    example: 'Café: info@kahvilakaneli.example. The mail is read every weekday.',
    mistakes: [
      'The address is an employee’s own and ends when that person leaves.',
      'The address is a pattern, like firstname.lastname@, and does not work.',
    ],
  },
  web: {
    why: 'Many look for the notice online. The latest version is found there too.',
    example: 'Café: https://www.kahvilakaneli.example',
    mistakes: ['The address leads to a site that the company no longer keeps.'],
  },
};
