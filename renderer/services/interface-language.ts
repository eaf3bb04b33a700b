import { createContext, use } from 'react';
import {
  interfaceWords,
  type InterfaceWords,
} from '../../shared/language/interface/interface-words.ts';
import type { Language } from '../../shared/language/language.ts';

/** The language that the user has chosen for the window; Finnish until that is known. */
export const InterfaceLanguageContext = createContext<Language>('fi');

/** The language that the screens speak. */
export function useLanguage(): Language {
  return use(InterfaceLanguageContext);
}

/** The words of the screens. */
export function useInterfaceWords(): InterfaceWords {
  return interfaceWords[useLanguage()];
}
