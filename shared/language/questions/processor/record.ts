import { changeRowWords, recordDatesWords } from '../common/record-dates.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const recordWords = {
  title: {
    fi: 'Seloste',
    sv: 'Register över behandling',
    en: 'Record',
  },
  intro: {
    fi: 'Käsittelijän seloste kattaa kaikki asiakkaat.',
    sv: 'Personuppgiftsbiträdets register omfattar alla kunder.',
    en: 'The record of the processor covers all clients.',
  },
  questions: prefixWords('doc', recordDatesWords),
  rows: {
    'doc.changeLog': changeRowWords,
  },
} satisfies WordTree;
