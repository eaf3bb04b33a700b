import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Starts the victim, kills it so many milliseconds after it has begun, and gives the whole lines that it wrote. */
export async function killVictim(
  victim: string,
  args: readonly string[],
  delayMs: number,
): Promise<readonly string[]> {
  return runVictim(victim, args, async (child) => {
    await wait(delayMs);
    child.kill('SIGKILL');
  });
}

/** Starts the victim and gives the lines that it wrote until its end; the shell may limit it first. */
export async function runVictim(
  victim: string,
  args: readonly string[],
  whenStarted: (child: ChildProcess) => Promise<void> = () => Promise.resolve(),
  shellPrefix = 'true',
): Promise<readonly string[]> {
  const command = [process.execPath, victim, ...args];
  const child = spawn('bash', ['-c', `${shellPrefix}; exec "$@"`, 'bash', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      resolve();
    });
    child.on('close', () => resolve());
  });
  await whenStarted(child);
  await ended;
  if (errors !== '') throw new Error(errors);
  return output.slice(0, output.lastIndexOf('\n')).split('\n').slice(1);
}
