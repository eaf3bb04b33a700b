export const contactPersonExplanations = {
  name: {
    why: 'Asking is easy when people know whom to ask. The name appears at the beginning of the document.',
    example: 'Hairdresser: the owner, Suvi Laine. Association: the secretary, Pertti Aho.',
    mistakes: [
      'The name belongs to somebody who has already left.',
      'The contact person is called data protection officer without having been designated.',
    ],
    help: [
      'A contact person is anyone who can answer questions. A data protection officer has a task laid down by law and is designated separately.',
      'The law requires the contact details of the controller, not the name of a contact person. You may give customer service instead of a name, if it can surely be reached.',
    ],
  },
  title: {
    why: 'The position shows readers what the contact person does in the company.',
    example: 'Small web shop: “owner”. Accounting office: “office manager”.',
    mistakes: [
      'The position is given as data protection ombudsman. The Ombudsman is the authority.',
    ],
  },
  email: {
    why: 'Requests come to this address. They must be answered within one month at the latest.',
    example: 'Hairdresser: privacy@salonsuvi.example. Two people read the mail.',
    mistakes: [
      'The address is only a pattern, like firstname.lastname@, and does not work.',
      'Only one person reads the address, and a request waits until the holiday is over.',
    ],
  },
  phone: {
    why: 'Many people would rather call than write. The number appears next to the email address.',
    example: 'A café gives the number that is answered during opening hours.',
    mistakes: ['The number is premium-rate. Using one’s rights must not cost anything.'],
  },
  address: {
    why: 'A request may also come by letter. The address is needed if letters should not go to the company’s ordinary address.',
    example: 'Association: the secretary’s address, because the association has no office.',
    mistakes: [
      'The same address is written in two places. After a move one of them is out of date.',
      'The postcode or the town is missing.',
    ],
  },
};
