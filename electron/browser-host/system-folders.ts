import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { System } from './system.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where programs keep their settings, as Electron's appData. */
export function settingsFolder(system: System, env: Environment, home: string): string {
  switch (system) {
    case 'macos':
      return join(home, 'Library/Application Support');
    case 'windows':
      return env['APPDATA'] ?? join(home, 'AppData/Roaming');
    case 'linux':
      return env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  }
}

/** The user's documents. Linux names that folder in the user's language: Asiakirjat in Finnish. */
export function documentsFolder(system: System, env: Environment, home: string): string {
  if (system !== 'linux') return join(home, 'Documents');
  const named = readUserFolders(join(settingsFolder(system, env, home), 'user-dirs.dirs'));
  return named?.replace('$HOME', home) ?? join(home, 'Documents');
}

function readUserFolders(file: string): string | undefined {
  try {
    return /^XDG_DOCUMENTS_DIR="([^"]+)"/m.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}
