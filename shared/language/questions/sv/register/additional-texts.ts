import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Övriga avsnitt',
  intro: 'Här kan du skriva det som inte hade någon egen plats.',
  questions: additionalSectionTexts,
  rows: { additionalSections: additionalSectionRowTexts },
};
