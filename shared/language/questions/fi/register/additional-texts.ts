import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Muut osiot',
  intro: 'Tänne voit kirjoittaa sen, mille ei ollut omaa kohtaa.',
  questions: additionalSectionTexts,
  rows: { additionalSections: additionalSectionRowTexts },
};
