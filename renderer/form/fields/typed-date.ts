import { parseDate } from '../../../shared/util/iso-date.ts';
import type { Codec } from '../use-draft.ts';

/** 2026-11-22 → 22.11.2026; anything else as it was written. */
export function showDate(answer: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(answer);
  if (!match || parseDate(answer) === undefined) return answer;
  const [, year, month, day] = match;
  return `${String(Number(day))}.${String(Number(month))}.${String(year)}`;
}

/** The ISO date of what was typed: 1.2.2026, 1/2/2026, 1 2 2026 or 01022026; otherwise the text itself. */
export function readDate(text: string): string {
  const dotted = text
    .trim()
    .replace(/^(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4})$/, '$1.$2.$3')
    .replace(/^(\d{2})(\d{2})(\d{4})$/, '$1.$2.$3');
  return parseDate(dotted) ?? text.trim();
}

/** True for text that is neither empty nor a day of the calendar. */
export function isBadDate(text: string): boolean {
  const read = readDate(text);
  return read !== '' && parseDate(read) === undefined;
}

export const typedDate: Codec<string, string> = { show: showDate, read: readDate };
