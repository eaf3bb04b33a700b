// Where Chromium, Chrome and Edge are on the three systems.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { systemOf, type System } from './system.ts';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPaths = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The places in which a browser may be, best first; one that the user names comes before all. */
export function listBrowserPaths(
  system: System,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const named = env['SELOSTE_BROWSER'] ? [env['SELOSTE_BROWSER']] : [];
  return [...named, ...listInstalled(system, env)];
}

/** The first browser that is installed. */
export function findBrowser(
  system: System = systemOf(process.platform),
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  return listBrowserPaths(system, env).find(isExecutable);
}

function listInstalled(
  system: System,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  switch (system) {
    case 'macos':
      return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
        macPaths.map((path) => join(folder, path)),
      );
    case 'windows':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
        env[name] ? windowsPaths.map((path) => `${String(env[name])}\\${path}`) : [],
      );
    case 'linux':
      return linuxNames.flatMap((name) =>
        (env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
      );
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
