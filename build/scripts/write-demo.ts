import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../../electron/cli/run-command.ts';
import { systemLanguages } from '../../electron/settings/system-languages.ts';
import { commandLineWords } from '../../shared/language/command-line/command-line-words.ts';
import { findLanguage } from '../../shared/language/find-language.ts';

const language = findLanguage(systemLanguages());

/**
 * Writes the example workspace and its papers into a folder, by the same command line that a user has.
 * A workspace of an earlier demo stays as it is: somebody may have tried things in it.
 */
export async function writeDemo(folder: string): Promise<number> {
  const workspace = join(resolve(folder), 'tiedot');
  const papers = join(resolve(folder), 'asiakirjat');
  if (!existsSync(workspace)) {
    const exitCode = await run(['example', workspace]);
    if (exitCode !== 0) return exitCode;
  }
  const exitCode = await run(['export', workspace, '--out', papers]);
  if (exitCode === 0) {
    const { start: words } = commandLineWords[language];
    console.log(words.demoWorkspace(workspace));
    console.log(words.demoPapers(papers));
  }
  return exitCode;
}

function run(words: readonly string[]): Promise<number> {
  return runCommand(words, {
    stdout: () => undefined,
    stderr: (text) => process.stderr.write(text),
    now: () => new Date(),
    language,
  });
}
