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
    en: 'Here you can write what had no place of its own.',
  },
  questions: additionalSectionWords,
  rows: {
    additionalSections: additionalSectionRowWords,
  },
} satisfies WordTree;
