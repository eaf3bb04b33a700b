import type { Language } from '../language.ts';

const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** The date of an ISO date or time in the way of the language: 22.11.2026. */
export function formatDay(language: Language, iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(locales[language]);
}

/** The time of day of an ISO time in the way of the language: 21.04. */
export function formatClock(language: Language, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : date.toLocaleTimeString(locales[language], { hour: 'numeric', minute: '2-digit' });
}
