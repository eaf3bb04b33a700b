import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Skydd',
  intro: 'Samma beskrivning gäller alla register som inte har en egen.',
  questions: prefixTexts('common.security', commonTexts),
  rows: { 'common.security.measures': securityRowTexts },
};
