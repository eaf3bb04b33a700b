// Starts electron/main.ts in a process of its own, on an Electron that only writes down what it is asked for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WebPreferences } from 'electron';

export interface Recording {
  /** What main asked of Electron, in order; `ready` is the moment at which Electron was ready. */
  readonly calls: readonly string[];
  /** The preferences of each window. */
  readonly windows: readonly WebPreferences[];
}

/** The recording of one start, up to where the first page would load. */
export function runRecordedApp(): Recording {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-test-'));
  const stub = pathToFileURL(join(import.meta.dirname, 'recorded-electron.ts')).href;
  const hooks = `export const resolve = (name, context, next) =>
    next(name === 'electron' ? ${JSON.stringify(stub)} : name, context);`;
  const register = `import { register } from 'node:module';
    register(${JSON.stringify(toDataUrl(hooks))});`;
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', toDataUrl(register), 'electron/main.ts'],
    {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...process.env, RECORDED_FOLDER: folder },
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  if (run.stdout === '') throw new Error(`The app did not start.\n${run.stderr}`);
  return JSON.parse(run.stdout) as Recording;
}

function toDataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
