import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { interfaceWordsEn } from './en/interface-words-en.ts';
import { interfaceWordsFi } from './fi/interface-words-fi.ts';
import { interfaceWordsSv } from './sv/interface-words-sv.ts';

/** Everything that the window says. Apart from the words of the documents. */
export type InterfaceWords = Translated<typeof interfaceWordsFi>;

/** The words of the form engine and of the plain parts. */
export type FormWords = InterfaceWords['form'];

/** The words of the window in each language; a word missing from a language does not compile. */
export const interfaceWords: Readonly<Record<Language, InterfaceWords>> = {
  fi: interfaceWordsFi,
  sv: interfaceWordsSv,
  en: interfaceWordsEn,
};
