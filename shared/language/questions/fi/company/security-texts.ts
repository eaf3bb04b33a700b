import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Suojaus',
  intro: 'Sama kuvaus tulee jokaiseen rekisteriin, ellei rekisterille anneta omaa.',
  questions: prefixTexts('common.security', commonTexts),
  rows: { 'common.security.measures': securityRowTexts },
};
