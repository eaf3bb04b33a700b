import { prefixTexts } from '../../prefix-texts.ts';
import { recipientRowTexts, recipientTexts } from '../common/recipient-texts.ts';

export const recipientsTexts = {
  title: 'Recipients',
  intro: 'A recipient is anyone who gets data, including a service in which data are stored.',
  questions: {
    commonRecipientIds: {
      label: 'Which of the company’s common recipients get these data?',
      hint: 'Common recipients are added to the company’s details and chosen here.',
    },
    recipients: {
      label: 'Who else gets these data?',
      hint: 'Add each recipient or category of recipients on a row of its own.',
    },
    ...prefixTexts('recipients', recipientTexts),
    'recipients.dataIds': {
      label: 'What data does the recipient get?',
      hint: 'Choose from the categories that you have added under Personal data.',
    },
    'noDisclosure.claimed': {
      label: 'Would you like to say that data are not disclosed to others?',
      hint: 'Answer yes only if it is true. Still name a processor that acts on your behalf.',
    },
    'noDisclosure.text': {
      label: 'How would you like to say it?',
      hint: 'For example: We do not disclose data to others for their own purposes.',
    },
    'noDisclosure.exceptions': {
      label: 'What exceptions are there?',
      hint: 'For example, situations where the law requires data to be given to an authority.',
    },
    'sectionNotes.recipients': {
      label: 'Would you like to add something about the recipients?',
      hint: 'The text comes after the recipients.',
    },
  },
  rows: { recipients: recipientRowTexts },
};
