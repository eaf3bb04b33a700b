import type { Language } from '../language.ts';
import type { Translated } from '../translated.ts';
import { commandLineWordsEn } from './en/command-line-words-en.ts';
import { commandLineWordsFi } from './fi/command-line-words-fi.ts';
import { commandLineWordsSv } from './sv/command-line-words-sv.ts';

/** What the command line says besides the errors that the window can meet too. */
export type CommandLineWords = Translated<typeof commandLineWordsFi>;

/** The words of the command line in each language; a word missing from a language does not compile. */
export const commandLineWords: Readonly<Record<Language, CommandLineWords>> = {
  fi: commandLineWordsFi,
  sv: commandLineWordsSv,
  en: commandLineWordsEn,
};
