import { cookiesRowWords, cookiesWords as commonWords } from '../common/cookies.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const cookiesWords = {
  title: {
    fi: 'Evästeet',
    sv: 'Kakor',
    en: 'Cookies',
  },
  intro: {
    fi: 'Sama kuvaus tulee jokaiseen rekisteriin, ellei rekisterille anneta omaa.',
    sv: 'Samma beskrivning gäller alla register som inte har en egen.',
    en: 'The same description goes into every register, unless a register has one of its own.',
  },
  questions: prefixWords('common.cookies', commonWords),
  rows: {
    'common.cookies.items': cookiesRowWords,
  },
} satisfies WordTree;
