import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Suojaus',
  intro: 'Kerro, miten asiakkaiden tiedot on suojattu.',
  questions: {
    inheritsSecurity: {
      label: 'Suojataanko asiakkaiden tiedot samoin kuin yrityksen omat?',
      hint: 'Jos vastaat ei, voit kuvata asiakkaiden tietojen suojauksen erikseen.',
    },
    ...prefixTexts('security', commonTexts),
  },
  rows: { 'security.measures': securityRowTexts },
};
