export const directMarketingTexts = {
  title: 'Direktmarknadsföring',
  intro: 'Mottagaren kan alltid säga nej till marknadsföring. Ange hur det går till.',
  questions: {
    'directMarketing.channels': {
      label: 'Hur marknadsför du?',
      hint: 'E-post och textmeddelanden till konsumenter kräver i regel samtycke på förhand.',
      options: {
        email: 'E-post',
        sms: 'Textmeddelande',
        phone: 'Telefonsamtal',
        post: 'Post',
        social: 'Sociala medier',
        app: 'Meddelanden i en app',
      },
    },
    'directMarketing.b2b': {
      label: 'Marknadsför du bara till företag?',
      hint: 'Du får skicka marknadsföring som hör till deras arbete till företagens kontaktpersoner, tills de säger nej.',
    },
    'directMarketing.optOutHow': {
      label: 'Hur kan man säga nej till marknadsföringen?',
      hint: 'Till exempel via länken i slutet av varje meddelande.',
    },
  },
};
