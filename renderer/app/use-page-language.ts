import { useEffect } from 'react';
import type { Language } from '../../shared/language/language.ts';

/** Tells screen readers, hyphenation and spelling which language the page speaks (WCAG 3.1.1). */
export function usePageLanguage(language: Language): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
