import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Security',
  intro: 'The same description goes into every register, unless a register has one of its own.',
  questions: prefixTexts('common.security', commonTexts),
  rows: { 'common.security.measures': securityRowTexts },
};
