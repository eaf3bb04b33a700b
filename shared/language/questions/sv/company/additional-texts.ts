import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Övriga avsnitt',
  intro: 'Här kan du skriva det om företaget som inte har något eget fält.',
  questions: additionalSectionTexts,
  rows: { additionalSections: additionalSectionRowTexts },
};
