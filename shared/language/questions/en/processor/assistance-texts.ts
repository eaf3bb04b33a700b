export const assistanceTexts = {
  title: 'Assistance to the client',
  intro: 'A processor must help its client to meet the client’s own duties.',
  questions: {
    assistPolicy: {
      label: 'How do you help the client?',
      hint: 'Describe what you do when a person makes a request or a personal data breach happens.',
    },
  },
};
