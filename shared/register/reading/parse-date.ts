// Dates as people write them, day first: 1.2.2026, 1/2/26, 2026-02-01, 1. helmikuuta 2026, February 1, 2026.
import { foldLetters, tidyTyped } from './tidy-typed.ts';

/** Longer text is no date, whatever stands in it. */
const longest = 40;

/** Beginnings of the names of the months, folded, that tell them apart in all three languages. */
const months: readonly (readonly string[])[] = [
  ['tammi', 'jan'],
  ['helmi', 'feb'],
  ['maalis', 'mar'],
  ['huhti', 'apr'],
  ['touko', 'maj', 'may'],
  ['kesa', 'jun'],
  ['heina', 'jul'],
  ['elo', 'aug'],
  ['syys', 'sep'],
  ['loka', 'okt', 'oct'],
  ['marras', 'nov'],
  ['joulu', 'dec'],
];

/** Endings that make a beginning a whole name: an unknown word is no month. */
const endings =
  /^(kuuta|kuun|kuu|k|uari|uary|ruari|ruary|s|ch|il|e|i|y|ust|usti|usti|tember|t|ober|ember)?\.?$/;

function monthOf(word: string): number | undefined {
  const folded = foldLetters(word);
  const index = months.findIndex((names) =>
    names.some((name) => folded.startsWith(name) && endings.test(folded.slice(name.length))),
  );
  return index === -1 ? undefined : index + 1;
}

/** 26 is 2026 and 98 is 1998, as POSIX reads them. */
function wholeYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 69 ? 2000 + number : 1900 + number;
}

/** The ISO date, undefined where the calendar has no such day. */
function toIso(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes 31 February as 3 March: the text must come back unchanged.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function readFigures(text: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst =
    /^(\d{1,2})[./\- ] ?(\d{1,2})[./\- ] ?(\d{4})$/.exec(text) ??
    // Two figures behind a dash could be the day of 26-01-31.
    /^(\d{1,2})[./] ?(\d{1,2})[./] ?(\d{2})$/.exec(text);
  if (dayFirst) {
    return toIso(wholeYear(dayFirst[3] ?? ''), Number(dayFirst[2]), Number(dayFirst[1]));
  }
  return /^\d{8}$/.test(text) ? readRow(text) : undefined;
}

/** 01022026 or 20260201: only one of them is a day of a year that people write about. */
function readRow(figures: string): string | undefined {
  const at = (from: number, to: number) => Number(figures.slice(from, to));
  const isOurTime = (year: number) => year >= 1900 && year < 2200;
  const dayFirst = toIso(at(4, 8), at(2, 4), at(0, 2));
  if (dayFirst !== undefined && isOurTime(at(4, 8))) return dayFirst;
  return isOurTime(at(0, 4)) ? toIso(at(0, 4), at(4, 6), at(6, 8)) : undefined;
}

function readWords(text: string): string | undefined {
  const dayFirst = /^(?:den )?(\d{1,2})(?:\.|:[ae]|st|nd|rd|th)? ?(\p{L}+\.?),? (\d{4})$/u.exec(
    text,
  );
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const number = monthOf(month ?? '');
  return number === undefined ? undefined : toIso(Number(year), number, Number(day));
}

/** The ISO date (yyyy-mm-dd) of what was typed; undefined where it is no day of the calendar. */
export function parseDate(typed: string): string | undefined {
  if (typed.length > longest) return undefined;
  const text = tidyTyped(typed);
  return readFigures(text) ?? readWords(text);
}
