import { securityRowWords, securityWords as commonWords } from '../common/security.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const securityWords = {
  title: {
    fi: 'Suojaus',
    sv: 'Skydd',
    en: 'Security',
  },
  intro: {
    fi: 'Sama kuvaus tulee jokaiseen rekisteriin, ellei rekisterille anneta omaa.',
    sv: 'Samma beskrivning gäller alla register som inte har en egen.',
    en: 'The same description goes into every register, unless a register has one of its own.',
  },
  questions: prefixWords('common.security', commonWords),
  rows: {
    'common.security.measures': securityRowWords,
  },
} satisfies WordTree;
