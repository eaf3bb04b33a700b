import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Other sections',
  intro: 'Here you can write what had no place of its own.',
  questions: additionalSectionTexts,
  rows: { additionalSections: additionalSectionRowTexts },
};
