import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts a TypeScript file of the repository as a process of its own. */
export function startScript(
  file: string,
  args: readonly string[],
  shellPrefix?: string,
): ChildProcess {
  const command = [process.execPath, '--import', 'tsx', join(root, file), ...args];
  const [program = '', ...rest] = shellPrefix
    ? ['bash', '-c', `${shellPrefix}; exec "$@"`, 'bash', ...command]
    : command;
  const env = { ...process.env, LC_ALL: 'fi_FI.UTF-8' };
  return spawn(program, rest, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Waits for the end of a process and gives what it said. */
export function waitForEnd(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
