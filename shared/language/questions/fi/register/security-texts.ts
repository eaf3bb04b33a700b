import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Suojaus',
  intro: 'Kerro, miten tietojen joutuminen vääriin käsiin estetään.',
  questions: {
    'inherits.security': {
      label: 'Suojataanko tiedot samoin kuin yrityksen muissa rekistereissä?',
      hint: 'Jos vastaat ei, voit kuvata tämän rekisterin suojauksen erikseen.',
    },
    ...prefixTexts('security', commonTexts),
    'sectionNotes.security': {
      label: 'Haluatko lisätä jotain suojauksesta?',
      hint: 'Teksti on julkinen. Sisäiset yksityiskohdat kuuluvat turvatoimien luetteloon.',
    },
  },
  rows: { 'security.measures': securityRowTexts },
};
