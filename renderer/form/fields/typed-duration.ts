import { parseDuration } from '../../../shared/register/reading/parse-duration.ts';
import { readAnswer } from '../../../shared/register/reading/read-answer.ts';
import { untilEvent, type DurationUnit } from '../../../shared/util/iso-duration.ts';
import type { Codec } from '../use-draft.ts';

/** What stands in the controls: an amount as it was typed and its unit, or "until the event". */
export interface TypedDuration {
  readonly amount: string;
  /** Empty beside a text that nobody could read: the unit that was meant is not known. */
  readonly unit: DurationUnit | 'untilEvent' | '';
}

/** The controls for an answer; a text that cannot be read stands in them as it was typed. */
export function showDuration(answer: string): TypedDuration {
  if (answer === untilEvent) return { amount: '', unit: 'untilEvent' };
  if (answer.trim() === '') return { amount: '', unit: 'years' };
  const duration = parseDuration(answer);
  return duration
    ? { amount: String(duration.amount), unit: duration.unit }
    : { amount: answer, unit: '' };
}

/** What the controls mean: "24 kk" by its own unit, "24" by the chosen one; any other text as it is. */
export function readDuration({ amount, unit }: TypedDuration): string {
  if (unit === 'untilEvent') return untilEvent;
  return readAnswer('duration', amount) ?? readAnswer('duration', `${amount} ${unit}`) ?? amount;
}

export const typedDuration: Codec<string, TypedDuration> = {
  show: showDuration,
  read: readDuration,
};
