import { prefixTexts } from '../../prefix-texts.ts';
import { recipientTexts } from '../common/recipient-texts.ts';

const { country, 'dpa.signed': signed, 'dpa.on': signedOn } = recipientTexts;

export const subProcessorsTexts = {
  title: 'Sub-processors',
  intro: 'A sub-processor is a company that helps you to process the data of a client.',
  questions: {
    subProcessors: {
      label: 'Which sub-processors do you use?',
      hint: 'For example software houses and cloud services. The client approves them beforehand.',
    },
    ...prefixTexts('subProcessors', {
      name: { label: 'Name of the sub-processor', hint: 'Name of the company or service.' },
      category: {
        label: 'What kind of sub-processor is it?',
        hint: 'For example a software house or an archive service.',
      },
      purpose: {
        label: 'What is the sub-processor used for?',
        hint: 'For example payroll software or electronic signing.',
      },
      country,
      'dpa.signed': signed,
      'dpa.on': signedOn,
    }),
  },
  rows: { subProcessors: { add: 'Add a sub-processor', untitled: 'New sub-processor' } },
};
