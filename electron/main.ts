// Where the app begins: with words after the program's name it is a command line, otherwise a window.
// The same file runs on Electron and on electron/browser-host.
import { app } from 'electron';
import { findLanguage } from '../shared/language/find-language.ts';
import { systemLanguages } from './settings/system-languages.ts';
import { findCommand } from './window/find-command.ts';
import { startApp } from './start-app.ts';

const command = findCommand(process.argv.slice(app.isPackaged ? 1 : 2));
if (command) {
  const { runCommand } = await import('./cli/run-command.ts');
  const exitCode = await runCommand(command, {
    stdout: (text) => process.stdout.write(text),
    stderr: (text) => process.stderr.write(text),
    now: () => new Date(),
    language: findLanguage(systemLanguages()),
  });
  // Leaving at once would cut what a pipe has not taken yet.
  process.stdout.write('', () => {
    app.exit(exitCode);
  });
} else {
  startApp();
}
