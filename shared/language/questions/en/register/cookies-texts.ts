import { prefixTexts } from '../../prefix-texts.ts';
import { cookiesRowTexts, cookiesTexts as commonTexts } from '../common/cookies-texts.ts';

export const cookiesTexts = {
  title: 'Cookies',
  intro: 'Describe the cookies of the website and how visitors decide on them.',
  questions: {
    'inherits.cookies': {
      label: 'Do the company’s shared cookie details also apply to this register?',
      hint: 'If you answer no, you can describe the cookies of this register separately.',
    },
    ...prefixTexts('cookies', commonTexts),
    'sectionNotes.cookies': {
      label: 'Would you like to add something about cookies?',
      hint: 'The text is printed at the end of the section.',
    },
  },
  rows: { 'cookies.items': cookiesRowTexts },
};
