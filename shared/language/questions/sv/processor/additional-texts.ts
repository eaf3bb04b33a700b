import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Övriga avsnitt',
  intro: 'Här kan du skriva det som inte har något eget fält.',
  questions: {
    ...additionalSectionTexts,
    'additionalSections.audience': {
      ...additionalSectionTexts['additionalSections.audience'],
      hint: 'En offentlig text kan visas för kunder, en intern bara för myndigheten.',
    },
  },
  rows: { additionalSections: additionalSectionRowTexts },
};
