import { languages, type Language } from '../language/language.ts';
import type { LocalizedText } from './answers.ts';

/** The text in the language, else in the first language that has it; empty where none has. */
export function pickText(text: LocalizedText, language: Language): string {
  const order = [language, ...languages];
  return order.map((code) => text[code] ?? '').find((value) => value.trim() !== '') ?? '';
}
