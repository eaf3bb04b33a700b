import type { Translated } from '../../translated.ts';
import type { lookWords as finnish } from '../fi/look-words.ts';

export const lookWords: Translated<typeof finnish> = {
  logo: 'Logo',
  logoHint:
    'The logo is printed at the top of the documents, above the name of the company. Choose a PNG or JPEG picture of at most 4\u00a0MB.',
  chooseLogo: 'Choose a logo',
  changeLogo: 'Change the logo',
  removeLogo: 'Remove the logo',
  logoOf: (company) => `Logo: ${company}`,
  noDialog: (folder) =>
    `This system has no window for choosing a file. Copy the picture as logo.png or logo.jpg to the folder ${folder} and open the company again.`,
  withoutLogo: 'The documents are made without the logo',
  paleColor:
    'The colour is too light for white paper. The documents use a darker shade of it, so that lines and numbers stand out.',
};
