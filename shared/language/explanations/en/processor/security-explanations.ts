import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { securityExplanations as commonExplanations } from '../common/security-explanations.ts';

export const securityExplanations = {
  inheritsSecurity: {
    why: 'The same measures often protect both your own data and those of clients. They then need not be written twice.',
    example:
      'An accounting office answers yes: the same locks, accounts and backups protect everything.',
    mistakes: ['The answer is yes although the client’s contract promises stronger protection.'],
  },
  ...prefixTexts('security', commonExplanations),
};
