import { createContext, use } from 'react';
import { wordsFi, type InterfaceWords } from '../../shared/language/interface/words-fi.ts';
import type { FormLanguage } from '../../shared/forms/form-texts.ts';

export interface InterfaceLanguage {
  readonly language: FormLanguage;
  readonly words: InterfaceWords;
}

/** The language of the interface; Finnish is the only one so far. */
export const InterfaceLanguageContext = createContext<InterfaceLanguage>({
  language: 'fi',
  words: wordsFi,
});

/** The language that the screens speak. */
export function useLanguage(): FormLanguage {
  return use(InterfaceLanguageContext).language;
}

/** The words of the screens. */
export function useInterfaceWords(): InterfaceWords {
  return use(InterfaceLanguageContext).words;
}
