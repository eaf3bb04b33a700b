// npm run seloste: the command line of the app, and beside it the command that works on its source.
import { join } from 'node:path';
import { runCommand } from '../../electron/cli/run-command.ts';
import { systemLanguages } from '../../electron/settings/system-languages.ts';
import { findLanguage } from '../../shared/language/find-language.ts';

const words = process.argv.slice(2);

// Loaded only here: the compiler that reads the source takes longer to load than most commands to run.
if (words[0] === 'words') {
  const { wordsCommand } = await import('./words/words-command.ts');
  const io = {
    stdout: (text: string) => process.stdout.write(text),
    stderr: (text: string) => process.stderr.write(text),
    now: () => new Date(),
    language: findLanguage(systemLanguages()),
  };
  process.exitCode = await runCommand(words, io, [
    wordsCommand(join(import.meta.dirname, '../..')),
  ]);
} else {
  await import('../../electron/cli.ts');
}
