export const assistanceExplanations = {
  assistPolicy: {
    why: 'A processor must help the client when people use their rights or data fall into the wrong hands. The text goes into the processor’s record.',
    example:
      'Accounting office: “We pass a request on to the client within two working days. We report a personal data breach as soon as we have noticed it.”',
    mistakes: [
      'The office answers a request from the client’s employee without asking the client.',
      'A breach is reported only after it has been investigated. It must be reported without undue delay.',
    ],
    help: [
      'The client answers requests itself. You give the data and the help that the answer needs.',
      'The client must usually notify the authority of a breach within 72 hours of learning of it. That is why your message must not be late.',
    ],
  },
};
