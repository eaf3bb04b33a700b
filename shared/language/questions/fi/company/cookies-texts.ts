import { prefixTexts } from '../../prefix-texts.ts';
import { cookiesRowTexts, cookiesTexts as commonTexts } from '../common/cookies-texts.ts';

export const cookiesTexts = {
  title: 'Evästeet',
  intro: 'Sama kuvaus tulee jokaiseen rekisteriin, ellei rekisterille anneta omaa.',
  questions: prefixTexts('common.cookies', commonTexts),
  rows: { 'common.cookies.items': cookiesRowTexts },
};
