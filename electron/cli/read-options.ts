import type { Arguments, Problem, Say } from './command.ts';
import { misuse } from './parse-arguments.ts';
import { parseDate } from '../../shared/register/reading/parse-date.ts';
import { ok, type Result } from '../../shared/util/result.ts';

/** The value of an option; undefined where it was not given. */
export function readText(args: Arguments, name: string): string | undefined {
  return args.values.get(name)?.at(-1);
}

/** Values with commas between them, each one of those that are known, each once. */
export function readList<Value extends string>(
  args: Arguments,
  name: string,
  known: readonly Value[],
  fallback: readonly Value[],
): Result<readonly Value[], Problem> {
  const text = readText(args, name);
  if (text === undefined) return ok(fallback);
  const given = text.split(',').map((value) => value.trim());
  const unknown = given.find((value) => !(known as readonly string[]).includes(value));
  if (unknown !== undefined) return misuse(valueUnknown(name, unknown, known));
  return ok(known.filter((value) => given.includes(value)));
}

/** One of the known values. */
export function readChoice<Value extends string>(
  args: Arguments,
  name: string,
  known: readonly Value[],
  fallback: Value,
): Result<Value, Problem> {
  const text = readText(args, name) ?? fallback;
  const value = known.find((one) => one === text);
  return value === undefined ? misuse(valueUnknown(name, text, known)) : ok(value);
}

function valueUnknown(name: string, value: string, known: readonly string[]): Say {
  return ({ usage }) => usage.valueUnknown(`--${name}`, value, known);
}

/** The date of the documents: the one that was asked for, or today where the user is. */
export function readDate(args: Arguments, now: Date): Result<string, Problem> {
  const text = readText(args, 'date');
  if (text === undefined) return ok(localDate(now));
  const date = parseDate(text);
  return date === undefined ? misuse(({ usage }) => usage.dateUnknown(text)) : ok(date);
}

function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
