import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../../electron/cli/run-command.ts';
import { startFi } from '../../shared/language/command-line/start-fi.ts';

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
    console.log(startFi.demoWorkspace(workspace));
    console.log(startFi.demoPapers(papers));
  }
  return exitCode;
}

function run(words: readonly string[]): Promise<number> {
  return runCommand(words, {
    stdout: () => undefined,
    stderr: (text) => process.stderr.write(text),
    now: () => new Date(),
  });
}
