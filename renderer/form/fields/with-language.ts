import type { Language } from '../../../shared/language/language.ts';
import type { LocalizedText } from '../../../shared/register/answers.ts';

/** The text with another wording in one language; a language without text is left out of the file. */
export function withLanguage(
  answer: LocalizedText,
  language: Language,
  text: string,
): LocalizedText {
  const others = Object.fromEntries(Object.entries(answer).filter(([other]) => other !== language));
  return text === '' ? others : { ...others, [language]: text };
}
