import { spawn } from 'node:child_process';

export interface CommandOutcome {
  /** Undefined where the program does not exist. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

/** Runs a program of the system to its end; it dies with the app, so that no dialog is left behind. */
export function runSystemCommand(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandOutcome> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...env },
      windowsHide: true,
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
    child.on('error', () => {
      process.off('exit', stop);
      resolve({ exitCode: undefined, output: '' });
    });
    child.on('close', (exitCode) => {
      process.off('exit', stop);
      resolve({ exitCode: exitCode ?? 1, output });
    });
  });
}
