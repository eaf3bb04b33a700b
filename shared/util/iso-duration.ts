/** Units a person picks from; an ISO 8601 duration of one unit, as in P3Y, P6M, P14D. */
export type DurationUnit = 'years' | 'months' | 'weeks' | 'days';

export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

const letters: Readonly<Record<DurationUnit, string>> = {
  years: 'Y',
  months: 'M',
  weeks: 'W',
  days: 'D',
};

/** ISO 8601 text of the duration. */
export function formatIsoDuration(duration: Duration): string {
  return `P${String(duration.amount)}${letters[duration.unit]}`;
}

/** P0D: kept until the event itself, not for a time after it. */
export const untilEvent = 'P0D';
