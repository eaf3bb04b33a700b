import { additionalSectionRowWords, additionalSectionWords } from '../common/additional-section.ts';
import type { WordTree } from '../../words.ts';

export const additionalWords = {
  title: {
    fi: 'Muut osiot',
    sv: 'Övriga avsnitt',
    en: 'Other sections',
  },
  intro: {
    fi: 'Tänne voit kirjoittaa sen, mille ei ollut omaa kohtaa.',
    sv: 'Här kan du skriva det som inte har något eget fält.',
    en: 'Here you can write what has no place of its own.',
  },
  questions: {
    ...additionalSectionWords,
    'additionalSections.audience': {
      ...additionalSectionWords['additionalSections.audience'],
      hint: {
        fi: 'Julkisen tekstin voi näyttää asiakkaille, sisäisen vain viranomaiselle.',
        sv: 'En offentlig text kan visas för kunder, en intern bara för myndigheten.',
        en: 'A public text can be shown to clients, an internal one only to the authority.',
      },
    },
  },
  rows: {
    additionalSections: additionalSectionRowWords,
  },
} satisfies WordTree;
