import { rightsWords as commonWords } from '../common/rights.ts';
import { prefixWords } from '../prefix-words.ts';
import type { WordTree } from '../../words.ts';

export const rightsWords = {
  title: {
    fi: 'Oikeudet',
    sv: 'Rättigheter',
    en: 'Rights',
  },
  intro: {
    fi: 'Oikeudet tulevat selosteeseen itsestään. Kerro, miten niitä käytetään.',
    sv: 'Rättigheterna läggs till i beskrivningen automatiskt. Ange hur man använder dem.',
    en: 'The rights are added to the notice for you. Explain how to use them.',
  },
  questions: prefixWords('common.rights', commonWords),
} satisfies WordTree;
