import type { Language } from '../language.ts';

// Finland writes 22.11.2026 and 21.04 in both its languages. They are put together here, because
// browsers carry no data of Swedish in Finland and would write 2026-11-22 as in Sweden.

/** The date of an ISO date or time in the way of the language: 22.11.2026, 22 Nov 2026. */
export function formatDay(language: Language, iso: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  // In English the month is a word: readers of English differ on which number is the month.
  if (language === 'en') return date.toLocaleDateString('en-GB', { dateStyle: 'medium' });
  return [date.getDate(), date.getMonth() + 1, date.getFullYear()].join('.');
}

/** The time of day of an ISO time in the way of the language: 21.04, 21:04; 21.04.30 with its seconds. */
export function formatClock(language: Language, iso: string, hasSeconds = false): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const parts = [date.getMinutes(), ...(hasSeconds ? [date.getSeconds()] : [])];
  const padded = parts.map((part) => String(part).padStart(2, '0'));
  return [date.getHours(), ...padded].join(language === 'en' ? ':' : '.');
}
