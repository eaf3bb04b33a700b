import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Muut osiot',
  intro: 'Tänne voit kirjoittaa sen, mille ei ollut omaa kohtaa.',
  questions: {
    ...additionalSectionTexts,
    'additionalSections.audience': {
      ...additionalSectionTexts['additionalSections.audience'],
      hint: 'Julkisen tekstin voi näyttää asiakkaille, sisäisen vain viranomaiselle.',
    },
  },
  rows: { additionalSections: additionalSectionRowTexts },
};
