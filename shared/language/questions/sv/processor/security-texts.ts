import { prefixTexts } from '../../prefix-texts.ts';
import { securityRowTexts, securityTexts as commonTexts } from '../common/security-texts.ts';

export const securityTexts = {
  title: 'Skydd',
  intro: 'Beskriv hur kundernas uppgifter är skyddade.',
  questions: {
    inheritsSecurity: {
      label: 'Skyddas kundernas uppgifter på samma sätt som företagets egna?',
      hint: 'Om du svarar nej kan du beskriva skyddet av kundernas uppgifter separat.',
    },
    ...prefixTexts('security', commonTexts),
  },
  rows: { 'security.measures': securityRowTexts },
};
