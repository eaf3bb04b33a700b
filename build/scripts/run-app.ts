import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs the built app in Electron and gives its exit code. */
export function runInElectron(
  root: string,
  electron: string,
  words: readonly string[],
): Promise<number> {
  // Chromium refuses its sandbox to root on Linux.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return run(electron, [...sandbox, root, ...words]);
}

/** Runs the built app on an installed browser and gives its exit code. */
export function runInBrowser(root: string, words: readonly string[]): Promise<number> {
  return run(process.execPath, [join(root, 'dist/browser-host/main.mjs'), ...words]);
}

function run(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => child.kill(signal));
    }
    child.on('error', () => {
      resolve(127);
    });
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}
