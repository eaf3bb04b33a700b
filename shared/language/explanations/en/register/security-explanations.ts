import { prefixTexts } from '../../../questions/prefix-texts.ts';
import { securityExplanations as commonExplanations } from '../common/security-explanations.ts';

export const securityExplanations = {
  'inherits.security': {
    why: 'Security is usually the same in the whole company, so it is described once. The answer is not shown in the documents.',
    example:
      'A café answers “yes” in its customer register. In the staff register it answers “no”, because data on health are in a locked cabinet that only the owner can open.',
    mistakes: [
      'Sensitive data often need stronger protection than other data. The shared description is not enough then.',
    ],
  },
  ...prefixTexts('security', commonExplanations),
  'sectionNotes.security': {
    why: 'This is the place for what concerns only the security of this register and may be made public.',
    example: 'Only the owner and her deputy may view the camera recordings.',
    mistakes: [
      'The text is public. Names of programs, encryption methods and details of alarms help an intruder.',
    ],
  },
};
