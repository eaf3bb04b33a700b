import { languages, type Language } from '../../language/language.ts';
import { hasText } from '../../register/is-answered.ts';
import type { LocalizedText } from '../../register/answers.ts';
import { cleanText } from '../../util/clean-text.ts';

/**
 * The user's text in the language, or in the first language that has it: a paper in Swedish shows
 * a Finnish sentence rather than a gap. The one place where texts fall back.
 */
export function localized(text: LocalizedText, language: Language): string {
  const inOrder = [language, ...languages].map((candidate) => text[candidate] ?? '');
  return printed(inOrder.find((candidate) => hasText(candidate)) ?? '');
}

/** The text as papers print it. */
export function printed(text: string): string {
  return cleanText(text).trim();
}
