export const recordDatesTexts = {
  createdOn: {
    label: 'When was the record drawn up?',
    hint: 'The day when the first version was finished.',
  },
  updatedOn: {
    label: 'When was the record last updated?',
    hint: 'Change the date whenever the content changes.',
  },
  version: {
    label: 'Version number',
    hint: 'For example 1.0. Raise the number when the content changes.',
  },
  reviewDueOn: {
    label: 'When is the record reviewed next?',
    hint: 'A year ahead is a good interval.',
  },
  publishedAt: {
    label: 'Where is the record kept?',
    hint: 'The internal record is not published, but it must be at hand when the authority asks for it.',
  },
  changePolicy: {
    label: 'How is the record kept up to date?',
    hint: 'Say who updates the record and when.',
  },
  changeLog: {
    label: 'What has been changed?',
    hint: 'Write down the most important changes, the latest first.',
  },
  'changeLog.on': { label: 'Date of the change', hint: 'The day when the change was made.' },
  'changeLog.text': { label: 'Change', hint: 'One sentence is enough.' },
};

export const changeRowTexts = { add: 'Add a change', untitled: 'New change' };
