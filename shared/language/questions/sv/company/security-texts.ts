import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Skydd',
  intro: 'Samma beskrivning kommer i varje register, om registret inte har en egen.',
  questions: prefixTexts('common.security', commonTexts),
  rows: { 'common.security.measures': securityRowTexts },
};
