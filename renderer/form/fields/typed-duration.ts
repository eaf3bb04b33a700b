import {
  formatIsoDuration,
  parseDuration,
  untilEvent,
  type DurationUnit,
} from '../../../shared/util/iso-duration.ts';
import type { Codec } from '../use-draft.ts';

/** What stands in the controls: a number as it was typed and its unit, or "until the event". */
export interface TypedDuration {
  readonly amount: string;
  readonly unit: DurationUnit | 'untilEvent';
}

/** The controls for an answer; empty ones for a text that is no duration of one unit. */
export function showDuration(answer: string): TypedDuration {
  if (answer === untilEvent) return { amount: '', unit: 'untilEvent' };
  const duration = parseDuration(answer);
  return duration
    ? { amount: String(duration.amount), unit: duration.unit }
    : { amount: '', unit: 'years' };
}

/** The answer that the controls mean; empty while the number is missing or is no number. */
export function readDuration({ amount, unit }: TypedDuration): string {
  if (unit === 'untilEvent') return untilEvent;
  const digits = amount.trim();
  return /^[1-9]\d{0,3}$/.test(digits) ? formatIsoDuration({ amount: Number(digits), unit }) : '';
}

/** True where something is typed that is no number of units. */
export function isBadAmount(typed: TypedDuration): boolean {
  return typed.unit !== 'untilEvent' && typed.amount.trim() !== '' && readDuration(typed) === '';
}

export const typedDuration: Codec<string, TypedDuration> = {
  show: showDuration,
  read: readDuration,
};
