import type { Command, CommandIo, Outcome, Problem } from './command.ts';
import { checkCommand } from './commands/check-command.ts';
import { exampleCommand } from './commands/example-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { newCommand } from './commands/new-command.ts';
import { schemaCommand } from './commands/schema-command.ts';
import { showCommand } from './commands/show-command.ts';
import { templatesCommand } from './commands/templates-command.ts';
import { validateCommand } from './commands/validate-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { exitCodeOf } from './exit-code.ts';
import { parseArguments } from './parse-arguments.ts';
import { describeError } from '../../shared/bridge/describe-error.ts';
import { messagesFi } from '../../shared/language/command-line/messages-fi.ts';
import { fail, type Result } from '../../shared/util/result.ts';

const commands: readonly Command[] = [
  exampleCommand,
  newCommand,
  templatesCommand,
  exportCommand,
  showCommand,
  verifyCommand,
  checkCommand,
  validateCommand,
  schemaCommand,
];

/** Runs one command line and gives its exit code. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...words] = args;
  if (name === undefined) {
    io.stderr(messagesFi.help);
    return 2;
  }
  if (['--help', '-h', 'help'].includes(name)) {
    io.stdout(messagesFi.help);
    return 0;
  }
  const json = words.includes('--json');
  const command = commands.find((one) => one.name === name);
  if (!command) return report(fail(unknownCommand(name)), json, io);
  const parsed = parseArguments(command, words);
  if (!parsed.ok) return report(parsed, json, io);
  if (parsed.value.flags.has('help')) {
    io.stdout(messagesFi.commandHelp[command.name]);
    return 0;
  }
  return report(await attempt(() => command.run(parsed.value, io.now())), json, io);
}

function unknownCommand(name: string): Problem {
  const known = commands.map((command) => command.name);
  return { kind: 'usage', message: messagesFi.usage.unknownCommand(name, known) };
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

function report(result: Result<Outcome, Problem>, json: boolean, io: CommandIo): number {
  const nothing: Outcome = { text: '', json: {}, notices: [], problems: [] };
  const outcome = result.ok ? result.value : nothing;
  const problems = result.ok ? outcome.problems : [result.error];
  if (json) {
    const value = { ...outcome.json, errors: problems.map(toJson) };
    io.stdout(`${JSON.stringify(value, null, 2)}\n`);
  } else if (outcome.text !== '') io.stdout(`${outcome.text}\n`);
  for (const notice of outcome.notices) io.stderr(`${notice}\n`);
  for (const problem of problems) io.stderr(`${toSentence(problem)}\n`);
  return Math.max(exitCodeOf(problems), outcome.exitCode ?? 0);
}

function toSentence(problem: Problem): string {
  if (problem.kind === 'usage') return problem.message;
  const { message, action } = describeError('fi', problem.error);
  const detail = problem.error.kind === 'unexpected' ? ` (${problem.error.detail})` : '';
  return `${message} ${action}${detail}`.replace(/\s*\n\s*/g, ' ');
}

function toJson(problem: Problem): unknown {
  if (problem.kind === 'usage') return { kind: 'usage', message: problem.message };
  return { ...problem.error, ...describeError('fi', problem.error) };
}
