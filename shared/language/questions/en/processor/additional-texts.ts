import {
  additionalSectionRowTexts,
  additionalSectionTexts,
} from '../common/additional-section-texts.ts';

export const additionalTexts = {
  title: 'Other sections',
  intro: 'Here you can write what has no place of its own.',
  questions: {
    ...additionalSectionTexts,
    'additionalSections.audience': {
      ...additionalSectionTexts['additionalSections.audience'],
      hint: 'A public text can be shown to clients, an internal one only to the authority.',
    },
  },
  rows: { additionalSections: additionalSectionRowTexts },
};
