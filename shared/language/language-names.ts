import type { Language } from './language.ts';

/** Each language by its own name, so that its speakers find it whatever the screen says around it. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};
