import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Protection',
  intro: 'Tell how the data are kept out of the wrong hands.',
  questions: {
    'inherits.security': {
      label: 'Are the data protected in the same way as in the company’s other registers?',
      hint: 'If you answer no, you can describe the protection of this register separately.',
    },
    ...prefixTexts('security', commonTexts),
    'sectionNotes.security': {
      label: 'Would you like to add something about protection?',
      hint: 'The text is public. Internal details belong in the list of security measures.',
    },
  },
  rows: { 'security.measures': securityRowTexts },
};
