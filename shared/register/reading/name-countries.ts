import { eea, parseCountries } from './parse-countries.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import type { Language } from '../../language/language.ts';

// Making one takes longer than the rest of a document.
const made = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const known = made.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  made.set(language, names);
  return names;
}

/** The names of the countries and areas of the answer in the language; empty where none can be read. */
export function nameCountries(language: Language, answer: string): string {
  return (parseCountries(answer) ?? []).map((code) => nameOne(language, code)).join(', ');
}

function nameOne(language: Language, code: string): string {
  if (code === eea) return documentWords[language].labels.eeaCountries;
  return namesIn(language).of(code) ?? code;
}
