import { changeRowTexts } from '../common/record-dates-texts.ts';

export const changesTexts = {
  title: 'Changes',
  intro: 'Say where the notice can be read and how people learn of changes to it.',
  questions: {
    'doc.publishedAt': {
      label: 'Where can the notice be read?',
      hint: 'For example, on the website and at the counter of the shop.',
    },
    'doc.changePolicy': {
      label: 'How do you inform people of changes?',
      hint: 'Say how people learn of significant changes.',
    },
    'doc.changeLog': {
      label: 'What has been changed in the notice?',
      hint: 'List the most important changes, the latest first.',
    },
    'doc.changeLog.on': { label: 'Date of the change', hint: 'The day on which it was made.' },
    'doc.changeLog.text': { label: 'Change', hint: 'One sentence is enough.' },
    'doc.reviewDueOn': {
      label: 'When will the notice be reviewed next?',
      hint: 'A year ahead is a good interval. The date is not printed in the public notice.',
    },
  },
  rows: { 'doc.changeLog': changeRowTexts },
};
