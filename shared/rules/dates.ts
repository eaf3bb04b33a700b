import { parseDate } from '../register/reading/parse-date.ts';
import { parseDuration } from '../register/reading/parse-duration.ts';
import { type DurationUnit } from '../util/iso-duration.ts';

/** The ISO date so many years earlier. */
function yearsBefore(date: string, years: number): string {
  return `${String(Number(date.slice(0, 4)) - years)}${date.slice(4)}`;
}

/** True for a date that is missing, no date, or older than so many years. */
export function isOlderThan(years: number, date: string, today: string): boolean {
  const iso = parseDate(date);
  return iso === undefined || iso < yearsBefore(today, years);
}

const days: Readonly<Record<DurationUnit, number>> = {
  days: 1,
  weeks: 7,
  months: 30.44,
  years: 365.25,
};

/** The length of a duration in days, to compare; undefined where the text is no duration. */
export function lengthOf(duration: string): number | undefined {
  const parsed = parseDuration(duration);
  return parsed && parsed.amount * days[parsed.unit];
}
