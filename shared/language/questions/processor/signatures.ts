import { signatureRowWords, signatureWords } from '../common/signature.ts';
import type { WordTree } from '../../words.ts';

export const signaturesWords = {
  title: {
    fi: 'Allekirjoitukset',
    sv: 'Underskrifter',
    en: 'Signatures',
  },
  intro: {
    fi: 'Täytä tämä, jos tulostat selosteen ja allekirjoitat sen.',
    sv: 'Fyll i detta om du skriver ut registret och undertecknar det.',
    en: 'Fill this in if you print the record and sign it.',
  },
  questions: signatureWords,
  rows: {
    signatures: signatureRowWords,
  },
} satisfies WordTree;
