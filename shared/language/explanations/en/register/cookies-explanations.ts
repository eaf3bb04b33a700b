import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { cookiesExplanations as commonExplanations } from '../common/cookies-explanations.ts';

export const cookiesExplanations = {
  'inherits.cookies': {
    why: 'The company’s cookie details are written once, and the registers can use them. The answer is not shown in the documents.',
    example:
      'A café’s customer register answers “yes”, because the website is the same. If the web shop has an address and cookies of its own, its register answers “no”.',
    mistakes: [
      'A staff register needs no cookie details. Answer “no” then, and say that no cookies are used.',
    ],
  },
  ...prefixTexts('cookies', commonExplanations),
  'sectionNotes.cookies': {
    why: 'This is the place for what fits none of the other questions on cookies. The text is printed in the privacy notice.',
    example: 'The website has a map that loads only when the visitor presses “Show map”.',
    mistakes: [
      'Do not claim that cookies are anonymous. The identifier in a cookie is usually personal data.',
    ],
  },
};
