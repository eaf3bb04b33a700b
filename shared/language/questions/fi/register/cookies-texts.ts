import { prefixTexts } from '../../prefix-texts.ts';
import { cookiesRowTexts, cookiesTexts as commonTexts } from '../common/cookies-texts.ts';

export const cookiesTexts = {
  title: 'Evästeet',
  intro: 'Kerro verkkosivuston evästeistä ja siitä, miten kävijä päättää niistä.',
  questions: {
    'inherits.cookies': {
      label: 'Koskevatko yrityksen yhteiset evästetiedot myös tätä rekisteriä?',
      hint: 'Jos vastaat ei, voit kertoa tämän rekisterin evästeistä erikseen.',
    },
    ...prefixTexts('cookies', commonTexts),
    'sectionNotes.cookies': {
      label: 'Haluatko lisätä jotain evästeistä?',
      hint: 'Teksti tulee kohdan loppuun.',
    },
  },
  rows: { 'cookies.items': cookiesRowTexts },
};
