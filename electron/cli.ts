// The command line: the same services as the window, without one.
import { runCommand } from './cli/run-command.ts';
import { systemLanguages } from './settings/system-languages.ts';
import { findLanguage } from '../shared/language/find-language.ts';

// A reader that has seen enough (seloste schema | head) closes the pipe: no error for anyone.
process.stdout.on('error', () => undefined);

process.exitCode = await runCommand(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  now: () => new Date(),
  language: findLanguage(systemLanguages()),
});
