import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { interfaceWordsFi } from './fi/interface-words-fi.ts';

/** Everything that the window says. Apart from the words of the documents. */
export type InterfaceWords = Translated<typeof interfaceWordsFi>;

/** The words of the form engine and of the plain parts. */
export type FormWords = InterfaceWords['form'];

/** The words of the window in each language; a word missing from a language does not compile. */
export const interfaceWords: Readonly<Record<Language, InterfaceWords>> = {
  fi: interfaceWordsFi,
  sv: interfaceWordsFi,
  en: interfaceWordsFi,
};
