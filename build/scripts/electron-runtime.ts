// Electron's runtime is no part of its package: it is downloaded when it is needed, where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A network that answers at all does so in this time. */
const probeTime = 4000;
const downloadTime = 5 * 60_000;

/** The program of the runtime, if it is there already. */
export function findElectron(root: string): string | undefined {
  const folder = join(root, 'node_modules/electron');
  const name = join(folder, 'path.txt');
  if (!existsSync(name)) return undefined;
  const program = join(folder, 'dist', readFileSync(name, 'utf8'));
  return existsSync(program) ? program : undefined;
}

/** True when the place that the runtime is downloaded from can be reached; known in seconds. */
export async function canDownloadElectron(root: string): Promise<boolean> {
  const file = join(root, 'node_modules/electron/package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const mirror =
    process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  const address = `${mirror}v${version}/SHASUMS256.txt`;
  const signal = AbortSignal.timeout(probeTime);
  return fetch(address, { method: 'HEAD', signal }).then(
    (response) => response.ok,
    () => false,
  );
}

/** Downloads the runtime by Electron's own installer. */
export function downloadElectron(root: string): string | undefined {
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: downloadTime,
  });
  return findElectron(root);
}
