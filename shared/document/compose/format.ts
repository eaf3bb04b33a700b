// Stored values in words of the document's language.
import { nameCountries } from '../../register/reading/name-countries.ts';
import { parseDate } from '../../register/reading/parse-date.ts';
import { parseDuration } from '../../register/reading/parse-duration.ts';
import { untilEvent } from '../../util/iso-duration.ts';
import { isUnreadable } from '../../register/reading/read-answer.ts';
import type { Register } from '../../register/register.ts';
import type { Scope } from './scope.ts';

/** The date as it is written in the language; empty where there is none that can be read. */
export function formatDate({ words }: Pick<Scope, 'words'>, date: string): string {
  const iso = parseDate(date);
  if (iso === undefined) return '';
  const [year, month, day] = iso.split('-').map(Number);
  return words.periods.date(year ?? 0, month ?? 0, day ?? 0);
}

/** The length of time in words; empty where there is none that can be read. */
export function formatDuration({ words }: Pick<Scope, 'words'>, duration: string): string {
  const parsed = parseDuration(duration);
  return parsed ? words.periods.length(parsed.amount, parsed.unit) : '';
}

/** The names of the countries or areas in the language; empty where none can be read. */
export function formatCountry({ language }: Pick<Scope, 'language'>, country: string): string {
  return nameCountries(language, country);
}

type Retention = Register['retention'][number];

/** The storage period: "3 vuotta asiakassuhteen päättymisestä". Empty where none was given or can be read. */
export function formatPeriod(
  scope: Pick<Scope, 'words'>,
  { duration, startEvent }: Pick<Retention, 'duration' | 'startEvent'>,
  ownEvent: string,
): string {
  if (isUnreadable('duration', duration)) return '';
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
