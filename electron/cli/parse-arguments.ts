import { parseArgs } from 'node:util';

import type { Arguments, Command, OptionKind, Problem, Say } from './command.ts';
import type { Language } from '../../shared/language/language.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** Options that every command takes. */
const common: Readonly<Record<string, OptionKind>> = {
  json: 'flag',
  help: 'flag',
  interface: 'text',
};

/** The words behind the name of the command, or the first that it does not understand. */
export function parseArguments(
  command: Command,
  words: readonly string[],
  language: Language,
): Result<Arguments, Problem> {
  const kinds = { ...common, ...command.options };
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' } as const,
    ]),
  );
  // Not strict: its errors are thrown in English. The tokens tell the same in the user's language.
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  const flags = new Set<string>();
  const values = new Map<string, readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (!kind) return misuse(({ usage }) => usage.unknownOption(token.rawName, command.name));
    if (kind === 'flag') {
      if (token.value !== undefined)
        return misuse(({ usage }) => usage.valueRefused(token.rawName));
      flags.add(token.name);
    } else {
      // `--out --json` is a forgotten folder, not a folder of that name.
      const forgotten = !token.inlineValue && token.value?.startsWith('--') === true;
      if (!token.value || forgotten)
        return misuse(({ usage }) => usage.valueMissing(token.rawName));
      const earlier = kind === 'texts' ? (values.get(token.name) ?? []) : [];
      values.set(token.name, [...earlier, token.value]);
    }
  }
  const problem = flags.has('help') ? undefined : checkPositionals(command, positionals);
  return problem ? misuse(problem) : ok({ language, positionals, flags, values });
}

/** A failure to use the command line as it is meant. */
export function misuse(say: Say): { readonly ok: false; readonly error: Problem } {
  return fail({ kind: 'usage', say });
}

function checkPositionals(command: Command, given: readonly string[]): Say | undefined {
  const { name, positionals, optionalPositionals = 0, repeats = false } = command;
  const missing = positionals[given.length];
  if (missing !== undefined && given.length < positionals.length - optionalPositionals) {
    return argumentMissing(missing, name);
  }
  const surplus = given[positionals.length];
  if (surplus !== undefined && !repeats) {
    return ({ usage }) => usage.argumentSurplus(surplus, name);
  }
  const [first] = positionals;
  return first !== undefined && given.includes('') ? argumentMissing(first, name) : undefined;
}

function argumentMissing(what: Command['positionals'][number], command: string): Say {
  return (words) => words.usage.argumentMissing(words.arguments[what], command);
}
