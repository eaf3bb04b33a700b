import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** True where a browser can be installed without asking for a password: root on Debian or its kin. */
export function canInstallChromium(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian's Chromium. */
export function installChromium(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-qq', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
