import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Security',
  intro: 'Describe how the data are kept out of the wrong hands.',
  questions: {
    'inherits.security': {
      label: 'Are the data protected in the same way as in the company’s other registers?',
      hint: 'If you answer no, you can describe the security of this register separately.',
    },
    ...prefixTexts('security', commonTexts),
    'sectionNotes.security': {
      label: 'Would you like to add something about security?',
      hint: 'The text is public. Internal details belong in the list of security measures.',
    },
  },
  rows: { 'security.measures': securityRowTexts },
};
