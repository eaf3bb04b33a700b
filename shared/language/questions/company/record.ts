import { changeRowWords, recordDatesWords } from '../common/record-dates.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const recordWords = {
  title: {
    fi: 'Sisäinen seloste',
    sv: 'Internt register',
    en: 'Internal record',
  },
  intro: {
    fi: 'Sisäinen seloste käsittelytoimista kattaa yrityksen kaikki rekisterit.',
    sv: 'Det interna registret över behandling omfattar alla register i företaget.',
    en: 'The internal record of processing activities covers all registers of the company.',
  },
  questions: prefixWords('recordDoc', recordDatesWords),
  rows: {
    'recordDoc.changeLog': changeRowWords,
  },
} satisfies WordTree;
