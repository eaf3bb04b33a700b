export const signatureTexts = {
  signatures: {
    label: 'Who signs the paper copy?',
    hint: 'The law requires no signature. The signature lines are printed only when you choose them while creating the documents.',
  },
  'signatures.name': {
    label: 'Name',
    hint: 'The name of the signatory, printed below the line.',
  },
  'signatures.title': {
    label: 'Position',
    hint: 'For example managing director or owner.',
  },
  'signatures.place': {
    label: 'Place',
    hint: 'The town where the document is signed.',
  },
  'signatures.date': {
    label: 'Date',
    hint: 'Leave empty if the date is written by hand.',
  },
};

export const signatureRowTexts = { add: 'Add a signatory', untitled: 'New signatory' };
