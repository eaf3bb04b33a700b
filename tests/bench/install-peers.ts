import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** npm writes what it installed into node_modules: the same versions as the lock asks for? */
function isInstalled(): boolean {
  const installed = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (path: string): Readonly<Record<string, { readonly version?: string }>> =>
    (JSON.parse(readFileSync(path, 'utf8')) as { readonly packages: Record<string, object> })
      .packages;
  const wanted = versions(join(folder, 'package-lock.json'));
  const present = versions(installed);
  return Object.keys(present).every((name) => present[name]?.version === wanted[name]?.version);
}

/** Installs the packages that are measured beside ours; they are no part of the app's own. */
export function installPeers(): void {
  if (isInstalled()) return;
  process.stdout.write('Installing the peers into tests/bench/node_modules (about 120 MB)\n');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: folder,
      stdio: 'inherit',
      // npm's own command is a script on Windows.
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('The peers could not be installed');
}
