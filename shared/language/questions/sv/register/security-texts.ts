import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Skydd',
  intro: 'Beskriv hur du hindrar att uppgifterna hamnar i fel händer.',
  questions: {
    'inherits.security': {
      label: 'Skyddas uppgifterna på samma sätt som i företagets övriga register?',
      hint: 'Om du svarar nej kan du beskriva skyddet av det här registret separat.',
    },
    ...prefixTexts('security', commonTexts),
    'sectionNotes.security': {
      label: 'Vill du tillägga något om skyddet?',
      hint: 'Texten är offentlig. Interna detaljer hör hemma i listan över säkerhetsåtgärder.',
    },
  },
  rows: { 'security.measures': securityRowTexts },
};
