/**
 * The ISO date (yyyy-mm-dd) of a date as people write it: 1.2.2026, 01.02.2026 or 2026-02-01.
 * Undefined where the text is no date of the calendar.
 */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const finnish = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(trimmed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed);
  const [year, month, day] = finnish
    ? [finnish[3], finnish[2], finnish[1]]
    : [iso?.[1], iso?.[2], iso?.[3]];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 31 February as 3 March: the text must come back unchanged.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** The ISO date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
