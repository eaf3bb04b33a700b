import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { securityExplanations as commonExplanations } from '../common/security-explanations.ts';

export const securityExplanations = {
  inheritsSecurity: {
    why: 'Samma åtgärder skyddar ofta både de egna och kundernas uppgifter. Då behöver de inte skrivas två gånger.',
    example:
      'En bokföringsbyrå svarar ja: samma lås, konton och säkerhetskopior gäller alla uppgifter.',
    mistakes: ['Svaret är ja fast kundens avtal lovar ett starkare skydd.'],
  },
  ...prefixTexts('security', commonExplanations),
};
