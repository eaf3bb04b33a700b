import type { Translated } from '../../translated.ts';
import type { blankForm as blankFormFi } from '../fi/blank-form.ts';

export const blankForm: Translated<typeof blankFormFi> = {
  title: 'Data protection form',
  intro:
    'This form collects the facts for the privacy notice and the record of processing activities.',
  howTo:
    'Write clearly. Tick the boxes that fit, and in tables write the letter of the option. Check what is printed already and correct it where needed. If a point does not concern the company or the register, draw a line through it. If there is not enough room, go on on a separate sheet and note the heading of the point on it.',
  companyPartIntro:
    'These facts are given once. They are the same in all registers of the company.',
  registerPart: 'Facts of the register',
  registerPartIntro: 'Fill in this part separately for each register.',
  company: 'Company',
  register: 'Register',
  filledBy: 'Filled in by',
  filledOn: 'Date',
  ifApplies: 'Fill in only if this section concerns the company.',
  ownFacts: 'If you answered no, write the facts of this register here',
  entry: (number) => `Answer ${String(number)}`,
  question: 'Question',
  known: 'Already recorded',
  letter: 'Write the letter:',
  letters: 'Write the letters:',
  yes: 'Yes',
  no: 'No',
};
