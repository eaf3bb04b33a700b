import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Other sections',
  intro: 'Here you can write what has no place of its own about the company.',
  questions: additionalSectionTexts,
  rows: { additionalSections: additionalSectionRowTexts },
};
