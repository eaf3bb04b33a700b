export const rightsTexts = {
  channels: {
    label: 'How can a person make a request about their data?',
    hint: 'Choose every way that works. A form may be offered but not required.',
    options: {
      email: 'By email',
      phone: 'By telephone',
      post: 'By post',
      visit: 'By visiting',
      form: 'With an online form',
    },
  },
  formAt: {
    label: 'Where is the online form?',
    hint: 'A web address or a place in the service, such as “My data”.',
  },
  how: {
    label: 'Where is the request sent, and what is useful to say in it?',
    hint: 'Give the address. The time to answer, one month at most, is added to the notice for you.',
  },
  identification: {
    label: 'How do you make sure who is asking?',
    hint: 'Ask for more only if there is reasonable doubt about the identity. A personal identity code and a name alone are not enough.',
  },
  language: {
    label: 'In which languages can the request be made?',
    hint: 'List the languages in which you serve. A request in another language must still be handled.',
  },
  access: {
    label: 'Addition: right of access',
    hint: 'The standard text is added for you. Write here only what you want to add.',
  },
  rectification: {
    label: 'Addition: right to rectification',
    hint: 'Say, for example, whether people can correct their data themselves online.',
  },
  erasure: {
    label: 'Addition: right to erasure',
    hint: 'Say, for example, which data the law obliges you to keep.',
  },
  restriction: {
    label: 'Addition: right to restriction of processing',
    hint: 'Write here only what you want to add to the standard text.',
  },
  portability: {
    label: 'Addition: right to data portability',
    hint: 'Say, for example, in which format people receive their data.',
  },
  objection: {
    label: 'Addition: right to object',
    hint: 'Write here only what you want to add to the standard text.',
  },
  withdrawal: {
    label: 'Addition: withdrawal of consent',
    hint: 'How to withdraw is asked with each purpose. Add here what applies to all.',
  },
  complaint: {
    label: 'Addition: right to lodge a complaint with a supervisory authority',
    hint: 'The contact details of the Office of the Data Protection Ombudsman are added for you.',
  },
  extra: {
    label: 'Do you want to say more about the rights?',
    hint: 'The text ends the part on rights. Do not promise a right that the law does not give here.',
  },
};
