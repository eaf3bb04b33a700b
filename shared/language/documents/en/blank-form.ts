import type { Translated } from '../../translated.ts';
import type { blankForm as blankFormFi } from '../fi/blank-form.ts';

export const blankForm: Translated<typeof blankFormFi> = {
  title: 'Data protection form',
  intro:
    'This form collects the information for the privacy notice and the record of processing activities.',
  howTo:
    'Write clearly. Tick the boxes that fit, and in tables write the letter of the option. Check what is printed already and correct it where needed. If a question does not concern the company or the register, draw a line through it. If there is not enough room, continue on a separate sheet and write the heading of the question on it.',
  companyPartIntro:
    'These details are given once. They are the same in all registers of the company.',
  registerPart: 'Register details',
  registerPartIntro: 'Fill in this part separately for each register.',
  company: 'Company',
  register: 'Register',
  filledBy: 'Filled in by',
  filledOn: 'Date',
  ifApplies: 'Fill in only if this section concerns the company.',
  ownFacts: 'If you answered no, write the details of this register here',
  entry: (number) => `Answer ${String(number)}`,
  question: 'Question',
  known: 'Already recorded',
  letter: 'Write the letter:',
  letters: 'Write the letters:',
  yes: 'Yes',
  no: 'No',
};
