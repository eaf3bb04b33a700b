export const directMarketingTexts = {
  title: 'Direct marketing',
  intro: 'People can always refuse marketing. Explain how.',
  questions: {
    'directMarketing.channels': {
      label: 'How do you send marketing?',
      hint: 'Email and text messages to consumers usually require consent in advance.',
      options: {
        email: 'Email',
        sms: 'Text message',
        phone: 'Telephone call',
        post: 'Post',
        social: 'Social media',
        app: 'Notifications of an app',
      },
    },
    'directMarketing.b2b': {
      label: 'Do you market to companies only?',
      hint: 'You may send a company’s contact persons what relates to their work until they refuse it.',
    },
    'directMarketing.optOutHow': {
      label: 'How can a person refuse marketing?',
      hint: 'For example, by the link at the end of every message.',
    },
  },
};
