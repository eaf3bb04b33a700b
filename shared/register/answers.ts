// The kinds of answer that the schemas of a company, a register and a processor record are made of.
// Shape only: an empty answer is always valid, because gaps never block saving. Rules find the gaps.
import { isLanguage, languages } from '../language/language.ts';
import { z } from '../util/schema.ts';

/** Text of one line, the same in every language: a name, a phone number. Empty when not answered. */
export const line = z.string().default('');

/** ISO date yyyy-mm-dd, or whatever the user typed there; empty when not answered. */
export const date = z.string().default('');

/** ISO 8601 duration (P3Y), P0D for "until the event", empty when not answered. */
export const duration = z.string().default('');

/** ISO 3166-1 alpha-2 code of a country, or free text; empty when not answered. */
export const country = z.string().default('');

/** The id of a row of another list of the same file; empty when not chosen. */
export const reference = z.string().default('');

/** Ids of rows of another list of the same file. */
export const references = z.array(z.string()).default([]);

/** The user's own text in each language; languages without text are left out. */
export const localizedText = z.partialRecord(z.enum(languages), z.string()).default({});

export const yesNo = z.enum(['yes', 'no', 'unanswered']).default('unanswered');

/** One of the values, or '' when not answered. */
export function choice<const Values extends readonly [string, ...string[]]>(...values: Values) {
  return z.enum([...values, '']).default('');
}

/** Any number of the values. */
export function choices<const Values extends readonly [string, ...string[]]>(...values: Values) {
  return z.array(z.enum(values)).default([]);
}

/** A list of rows, each with an id that never changes, so that other answers can refer to it. */
export function rows<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.array(z.strictObject({ id: z.string().min(1), ...shape })).default([]);
}

/** A group of answers, complete with defaults where the file leaves them out. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape).prefault({} as never);
}

export type LocalizedText = Readonly<Partial<Record<(typeof languages)[number], string>>>;

export type YesNo = 'yes' | 'no' | 'unanswered';

/** A text by language. Groups of answers have other keys, and rows are lists. */
export function isLocalizedText(answer: unknown): answer is LocalizedText {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false;
  const keys = Object.keys(answer);
  return keys.length > 0 && keys.every(isLanguage);
}
