import { prefixTexts } from '../../prefix-texts.ts';
import { cookiesRowTexts, cookiesTexts as commonTexts } from '../common/cookies-texts.ts';

export const cookiesTexts = {
  title: 'Kakor',
  intro: 'Samma beskrivning gäller alla register som inte har en egen.',
  questions: prefixTexts('common.cookies', commonTexts),
  rows: { 'common.cookies.items': cookiesRowTexts },
};
