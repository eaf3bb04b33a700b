// Stored values in words of the document's language.
import { cleanText } from '../../util/clean-text.ts';
import { parseDate } from '../../util/iso-date.ts';
import { parseDuration, untilEvent } from '../../util/iso-duration.ts';
import type { Register } from '../../register/register.ts';
import type { Scope } from './scope.ts';

/** The date as it is written in the language; what the user typed where that is no date. */
export function formatDate({ words }: Pick<Scope, 'words'>, date: string): string {
  const iso = parseDate(date);
  if (iso === undefined) return cleanText(date);
  const [year, month, day] = iso.split('-').map(Number);
  return words.periods.date(year ?? 0, month ?? 0, day ?? 0);
}

/** The length of time in words; what the user typed where that is no ISO duration. */
export function formatDuration({ words }: Pick<Scope, 'words'>, duration: string): string {
  const parsed = parseDuration(duration);
  return parsed ? words.periods.length(parsed.amount, parsed.unit) : cleanText(duration);
}

// Making one takes longer than the rest of a document.
const countryNames = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const known = countryNames.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  countryNames.set(language, names);
  return names;
}

/** The name of the country in the language; the user's own text where it is no country code. */
export function formatCountry({ language }: Pick<Scope, 'language'>, country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return cleanText(country);
  return namesIn(language).of(country) ?? country;
}

type Retention = Register['retention'][number];

/** The storage period: "3 vuotta asiakassuhteen päättymisestä". Empty where none was given. */
export function formatPeriod(
  scope: Pick<Scope, 'words'>,
  { duration, startEvent }: Pick<Retention, 'duration' | 'startEvent'>,
  ownEvent: string,
): string {
  const { periods } = scope.words;
  const isUntil = duration === untilEvent;
  const length = isUntil ? '' : formatDuration(scope, duration);
  if (startEvent === 'other' || startEvent === '') {
    if (ownEvent === '') return length;
    return length === '' ? periods.untilOwn(ownEvent) : periods.afterOwn(length, ownEvent);
  }
  if (isUntil) return periods.until(startEvent);
  return length === '' ? periods.event(startEvent) : periods.after(length, startEvent);
}
