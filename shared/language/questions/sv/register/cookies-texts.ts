import { prefixTexts } from '../../prefix-texts.ts';
import { cookiesRowTexts, cookiesTexts as commonTexts } from '../common/cookies-texts.ts';

export const cookiesTexts = {
  title: 'Kakor',
  intro: 'Beskriv webbplatsens kakor och hur besökaren bestämmer över dem.',
  questions: {
    'inherits.cookies': {
      label: 'Gäller företagets gemensamma uppgifter om kakor också det här registret?',
      hint: 'Om du svarar nej kan du beskriva det här registrets kakor separat.',
    },
    ...prefixTexts('cookies', commonTexts),
    'sectionNotes.cookies': {
      label: 'Vill du tillägga något om kakorna?',
      hint: 'Texten kommer sist i avsnittet.',
    },
  },
  rows: { 'cookies.items': cookiesRowTexts },
};
