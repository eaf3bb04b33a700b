import { prefixTexts } from '../../prefix-texts.ts';
import { cookiesRowTexts, cookiesTexts as commonTexts } from '../common/cookies-texts.ts';

export const cookiesTexts = {
  title: 'Cookies',
  intro: 'The same description goes into every register, unless a register has one of its own.',
  questions: prefixTexts('common.cookies', commonTexts),
  rows: { 'common.cookies.items': cookiesRowTexts },
};
