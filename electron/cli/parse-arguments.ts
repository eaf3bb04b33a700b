import { parseArgs } from 'node:util';

import type { Arguments, Command, OptionKind, Problem } from './command.ts';
import { messagesFi } from '../../shared/language/command-line/messages-fi.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

const { usage } = messagesFi;

/** Options that every command takes. */
const common: Readonly<Record<string, OptionKind>> = { json: 'flag', help: 'flag' };

/** The words behind the name of the command, or the first that it does not understand. */
export function parseArguments(
  command: Command,
  words: readonly string[],
): Result<Arguments, Problem> {
  const kinds = { ...common, ...command.options };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  // Not strict: its errors are thrown in English. The tokens tell the same, and here in Finnish.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const flags = new Set<string>();
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (!kind) return misuse(usage.unknownOption(token.rawName, command.name));
    if (kind === 'flag') {
      if (token.value !== undefined) return misuse(usage.valueRefused(token.rawName));
      flags.add(token.name);
    } else {
      // `--out --json` is a forgotten folder, not a folder of that name.
      const forgotten = !token.inlineValue && token.value?.startsWith('--') === true;
      if (!token.value || forgotten) return misuse(usage.valueMissing(token.rawName));
      const earlier = kind === 'texts' ? (values.get(token.name) ?? []) : [];
      values.set(token.name, [...earlier, token.value]);
    }
  }
  const problem = flags.has('help') ? undefined : checkPositionals(command, positionals);
  return problem ? misuse(problem) : ok({ positionals, flags, values });
}

/** A failure to use the command line as it is meant. */
export function misuse(message: string): { readonly ok: false; readonly error: Problem } {
  return fail({ kind: 'usage', message });
}

function checkPositionals(command: Command, given: readonly string[]): string | undefined {
  const { name, positionals, optionalPositionals = 0, repeats = false } = command;
  const missing = positionals[given.length];
  if (missing !== undefined && given.length < positionals.length - optionalPositionals) {
    return usage.argumentMissing(missing, name);
  }
  const surplus = given[positionals.length];
  if (surplus !== undefined && !repeats) return usage.argumentSurplus(surplus, name);
  return given.includes('') ? usage.argumentMissing(positionals[0] ?? '', name) : undefined;
}
