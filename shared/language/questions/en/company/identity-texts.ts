export const identityTexts = {
  title: 'Company',
  intro: 'These facts appear in every document. You give them once.',
  questions: {
    legalName: {
      label: 'What is the official name of the company?',
      hint: 'Write the name as it stands in the Trade Register or the Register of Associations.',
    },
    tradeName: {
      label: 'By which name do customers know the company?',
      hint: 'Fill in only if it is not the official name.',
    },
    businessId: {
      label: 'Business ID',
      hint: 'Seven digits, a hyphen and a check digit. A sole trader has one, too.',
    },
    assocRegNo: {
      label: 'Register number of the association',
      hint: 'Fill in only for an association.',
    },
    tagline: {
      label: 'What does the company do?',
      hint: 'A few words that appear in the public notice with the name of the company.',
    },
    visitAddress: {
      label: 'Street address',
      hint: 'Street, postcode and town.',
    },
    postalAddress: {
      label: 'Postal address',
      hint: 'Fill in only if it is not the street address.',
    },
    country: {
      label: 'In which country is the company?',
      hint: 'The country where the company is registered.',
    },
    phone: {
      label: 'Phone number',
      hint: 'A number that reaches the company.',
    },
    email: {
      label: 'Email',
      hint: 'The general email address of the company.',
    },
    web: {
      label: 'Website',
      hint: 'The address of the site.',
    },
  },
};
