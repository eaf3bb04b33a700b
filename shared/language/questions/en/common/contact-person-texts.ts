export const contactPersonTexts = {
  name: {
    label: 'Who answers questions about personal data?',
    hint: 'Write the name of the contact person. It may well be the owner.',
  },
  title: {
    label: 'Position of the contact person',
    hint: 'For example owner, office manager or head of personnel. A data protection officer has a place of its own in the company’s details.',
  },
  email: {
    label: 'Email of the contact person',
    hint: 'Give an address that is read during holidays too.',
  },
  phone: {
    label: 'Telephone of the contact person',
    hint: 'Give an ordinary number. A premium-rate number is not suitable here.',
  },
  address: {
    label: 'Postal address of the contact person',
    hint: 'Fill in only if the address differs from the company’s own.',
  },
};
