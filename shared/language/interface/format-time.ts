import type { Language } from '../language.ts';

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** In English the month is a word: readers of English differ on which number is the month. */
const dayForms: Readonly<Record<Language, Intl.DateTimeFormatOptions>> = {
  fi: {},
  sv: {},
  en: { dateStyle: 'medium' },
};

/** The date of an ISO date or time in the way of the language: 22.11.2026, 22 Nov 2026. */
export function formatDay(language: Language, iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(locales[language], dayForms[language]);
}

/** The time of day of an ISO time in the way of the language: 21.04. */
export function formatClock(language: Language, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleTimeString(locales[language], { hour: 'numeric', minute: '2-digit' });
}
