import type { Language } from '../../language/language.ts';

export type Words = Readonly<Record<Language, string>>;

/** The same text in Finnish, Swedish and English. */
export function say(fi: string, sv: string, en: string): Words {
  return { fi, sv, en };
}

/** Items of a list, one a line in each language. */
export function lines(...items: readonly Words[]): Words {
  const all = (language: Language) => items.map((item) => item[language]).join('\n');
  return say(all('fi'), all('sv'), all('en'));
}
