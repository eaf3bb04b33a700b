import { additionalSectionRowWords, additionalSectionWords } from '../common/additional-section.ts';
import type { WordTree } from '../../words.ts';

export const additionalWords = {
  title: {
    fi: 'Muut osiot',
    sv: 'Övriga avsnitt',
    en: 'Other sections',
  },
  intro: {
    fi: 'Tänne voit kirjoittaa yrityksestä sen, mille ei ollut omaa kohtaa.',
    sv: 'Här kan du skriva det om företaget som inte har något eget fält.',
    en: 'Here you can write what has no place of its own about the company.',
  },
  questions: additionalSectionWords,
  rows: {
    additionalSections: additionalSectionRowWords,
  },
} satisfies WordTree;
