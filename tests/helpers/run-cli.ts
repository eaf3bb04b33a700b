import { runCommand } from '../../electron/cli/run-command.ts';

export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, on 1 February 2026. */
export async function runCli(...args: readonly string[]): Promise<CliRun> {
  let stdout = '';
  let stderr = '';
  const code = await runCommand(args, {
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    now: () => new Date('2026-02-01T12:00:00Z'),
    language: 'fi',
  });
  return { code, stdout, stderr };
}
