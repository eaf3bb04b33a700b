import { parseDate } from '../../../shared/register/reading/parse-date.ts';

/** 2026-11-22 → 22.11.2026; anything that is no day as it was typed. */
export function showDate(answer: string): string {
  const date = parseDate(answer);
  if (date === undefined) return answer;
  const [year, month, day] = date.split('-').map(Number);
  return [day, month, year].join('.');
}
