import type { Language } from './language.ts';

/** Each language as something is said or written in it, within a sentence: 'ruotsiksi'. */
export const inLanguage: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
};
