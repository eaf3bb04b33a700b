import type { Command, CommandIo, Outcome, Problem } from './command.ts';
import { checkCommand } from './commands/check-command.ts';
import { convertCommand } from './commands/convert-command.ts';
import { exampleCommand } from './commands/example-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { newCommand } from './commands/new-command.ts';
import { schemaCommand } from './commands/schema-command.ts';
import { showCommand } from './commands/show-command.ts';
import { statusCommand } from './commands/status-command.ts';
import { templatesCommand } from './commands/templates-command.ts';
import { validateCommand } from './commands/validate-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { exitCodeOf } from './exit-code.ts';
import { misuse, parseArguments } from './parse-arguments.ts';
import { readChoice } from './read-options.ts';
import { describeError } from '../../shared/bridge/describe-error.ts';
import { commandLineWords } from '../../shared/language/command-line/command-line-words.ts';
import { isLanguage, languages, type Language } from '../../shared/language/language.ts';
import { fail, type Result } from '../../shared/util/result.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  exampleCommand,
  newCommand,
  templatesCommand,
  exportCommand,
  showCommand,
  verifyCommand,
  checkCommand,
  statusCommand,
  validateCommand,
  convertCommand,
  schemaCommand,
];

/** Runs one command line and gives its exit code. `known`: the commands to choose from, by default the app's. */
export async function runCommand(
  args: readonly string[],
  io: CommandIo,
  known: readonly Command[] = commands,
): Promise<number> {
  const [name, ...words] = args;
  if (name === undefined) {
    io.stderr(commandLineWords[io.language].help);
    return 2;
  }
  // Found before anything is parsed, so that a mistake is told in the language that was asked for.
  const language = findAskedLanguage(words) ?? io.language;
  const { help, commandHelp } = commandLineWords[language];
  if (['--help', '-h', 'help'].includes(name)) {
    io.stdout(help);
    return 0;
  }
  const answer = (result: Result<Outcome, Problem>) =>
    report(result, { ...io, language, json: words.includes('--json') });
  const command = known.find((one) => one.name === name);
  if (!command) return answer(unknownCommand(name, known));
  const parsed = parseArguments(command, words, language);
  if (!parsed.ok) return answer(parsed);
  const spoken = readChoice(parsed.value, 'interface', languages, language);
  if (!spoken.ok) return answer(spoken);
  if (parsed.value.flags.has('help')) {
    io.stdout(commandHelp[command.name]);
    return 0;
  }
  return answer(await attempt(() => command.run(parsed.value, io.now())));
}

/** The language of `--interface sv` or `--interface=sv`; undefined where there is none that is known. */
function findAskedLanguage(words: readonly string[]): Language | undefined {
  return words
    .flatMap((word, index) =>
      word.split('=')[0] === '--interface' ? [word.split('=')[1] ?? words[index + 1] ?? ''] : [],
    )
    .filter(isLanguage)
    .at(-1);
}

function unknownCommand(name: string, known: readonly Command[]) {
  const names = known.map((command) => command.name);
  return misuse(({ usage }) => usage.unknownCommand(name, names));
}

/** A bug is told in one sentence like anything else, with the detail that its makers ask for. */
async function attempt(
  run: () => Promise<Result<Outcome, Problem>>,
): Promise<Result<Outcome, Problem>> {
  try {
    return await run();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'error', error: { kind: 'unexpected', detail } });
  }
}

interface Listener extends CommandIo {
  readonly json: boolean;
}

function report(result: Result<Outcome, Problem>, io: Listener): number {
  const { json, language } = io;
  const nothing: Outcome = { text: '', json: {}, notices: [], problems: [] };
  const outcome = result.ok ? result.value : nothing;
  const problems = result.ok ? outcome.problems : [result.error];
  if (json) {
    const value = isList(outcome.json)
      ? outcome.json
      : { ...outcome.json, errors: problems.map((problem) => toJson(problem, language)) };
    io.stdout(`${JSON.stringify(value, null, 2)}\n`);
  } else if (outcome.text !== '') io.stdout(`${outcome.text}\n`);
  for (const notice of outcome.notices) io.stderr(`${notice}\n`);
  for (const problem of problems) io.stderr(`${toSentence(problem, language)}\n`);
  for (const sentence of outcome.closing ?? []) io.stderr(`${sentence}\n`);
  return Math.max(exitCodeOf(problems), outcome.exitCode ?? 0);
}

function isList(json: Outcome['json']): json is readonly unknown[] {
  return Array.isArray(json);
}

function toSentence(problem: Problem, language: Language): string {
  if (problem.kind === 'usage') return problem.say(commandLineWords[language]);
  const { message, action } = describeError(language, problem.error);
  const detail = problem.error.kind === 'unexpected' ? ` (${problem.error.detail})` : '';
  return `${message} ${action}${detail}`.replace(/\s*\n\s*/g, ' ');
}

function toJson(problem: Problem, language: Language): unknown {
  if (problem.kind === 'usage') {
    return { kind: 'usage', message: problem.say(commandLineWords[language]) };
  }
  return { ...problem.error, ...describeError(language, problem.error) };
}
