// What a typed answer means. The file keeps what can be read in one form (P24M, 2026-02-01, SE) and
// everything else as it was typed, so that nothing is lost. Whoever asks whether an answer is a period, a
// day or a country asks here: the field, the state of its section, the rules and the papers.
import { parseColor } from './parse-color.ts';
import { parseCountries } from './parse-countries.ts';
import { parseDate } from './parse-date.ts';
import { parseDuration } from './parse-duration.ts';
import { formatIsoDuration } from '../../util/iso-duration.ts';

type Read = (typed: string) => string | undefined;

/** The kinds of question whose answer must be read to be of use. */
const readers = {
  date: parseDate,
  duration: readPeriod,
  country: (typed) => parseCountries(typed)?.join(', '),
  color: parseColor,
} satisfies Readonly<Record<string, Read>>;

export type ReadKind = keyof typeof readers;

function readPeriod(typed: string): string | undefined {
  const duration = parseDuration(typed);
  return duration && formatIsoDuration(duration);
}

/** True for a kind of question whose answer must be read to be of use. */
export function isReadKind(kind: string): kind is ReadKind {
  return Object.hasOwn(readers, kind);
}

/** The answer in the one form that files keep; empty for none, undefined where it cannot be read. */
export function readAnswer(kind: ReadKind, typed: string): string | undefined {
  return typed.trim() === '' ? '' : readers[kind](typed);
}

/** What the file keeps of a typed text: what it means, or the text itself while nobody can tell. */
export function keepTyped(kind: ReadKind, typed: string): string {
  return readAnswer(kind, typed) ?? typed;
}

/** True for an answer that says something which cannot be read. */
export function isUnreadable(kind: string, answer: unknown): boolean {
  return isReadKind(kind) && typeof answer === 'string' && readAnswer(kind, answer) === undefined;
}
