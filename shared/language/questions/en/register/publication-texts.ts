export const publicationTexts = {
  title: 'Publishing and social media',
  intro: 'Say whether you publish personal data and which social media channels the company has.',
  questions: {
    'publication.published': {
      label: 'Do you publish personal data?',
      hint: 'For example, photos of customers or names of employees on the website.',
    },
    'publication.where': {
      label: 'What is published, and where?',
      hint: 'Say which data are published and where they can be seen.',
    },
    'publication.optOut': {
      label: 'How can a person refuse publication or have it undone?',
      hint: 'Say whom to contact and what happens then.',
    },
    platforms: {
      label: 'Which social media channels does the company have?',
      hint: 'Add the channels that give you data about followers or visitors.',
    },
    'platforms.name': {
      label: 'Name of the channel',
      hint: 'The name of the service and, if needed, of the page.',
    },
    'platforms.url': {
      label: 'Address of the channel',
      hint: 'The address of the page on the web.',
    },
    'platforms.text': {
      label: 'Which data are processed in the channel?',
      hint: 'Describe, for example, messages and visitor statistics.',
    },
  },
  rows: { platforms: { add: 'Add a channel', untitled: 'New channel' } },
};
