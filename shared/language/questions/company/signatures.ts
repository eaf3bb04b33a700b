import { signatureRowWords, signatureWords } from '../common/signature.ts';
import type { WordTree } from '../../words.ts';

export const signaturesWords = {
  title: {
    fi: 'Allekirjoitukset',
    sv: 'Underskrifter',
    en: 'Signatures',
  },
  intro: {
    fi: 'Nämä henkilöt allekirjoittavat sisäisen selosteen. Jokaisella rekisterillä on omansa.',
    sv: 'Dessa personer undertecknar det interna registret. Varje register har sina egna.',
    en: 'These people sign the internal record. Each register has its own.',
  },
  questions: signatureWords,
  rows: {
    signatures: signatureRowWords,
  },
} satisfies WordTree;
