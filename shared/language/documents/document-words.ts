import type { Language } from '../language.ts';
import { documentWordsEn } from './en/document-words-en.ts';
import { documentWordsFi } from './fi/document-words-fi.ts';
import type { Translated } from '../translated.ts';
import { documentWordsSv } from './sv/document-words-sv.ts';

/** Everything that Seloste itself prints on paper. Apart from the words of the interface. */
export type DocumentWords = Translated<typeof documentWordsFi>;

/** The words of the documents in each language; a word missing from a language does not compile. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = {
  fi: documentWordsFi,
  sv: documentWordsSv,
  en: documentWordsEn,
};
