import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['electron', 'renderer', 'shared', 'build/config', 'build/scripts'];
const results = [
  'dist/main/main.mjs',
  'dist/main/preload.cjs',
  'dist/browser-host/main.mjs',
  'dist/browser-host/page.js',
  'dist/renderer/index.html',
  'dist/notices.json',
];

/** True when everything in dist/ is newer than every source file. */
export function isBuilt(root: string): boolean {
  const built = Math.min(...results.map((file) => changedAt(join(root, file))));
  const files = [
    'package.json',
    'package-lock.json',
    ...sources.flatMap((folder) => list(root, folder)),
  ];
  return files.every((file) => changedAt(join(root, file)) < built);
}

function list(root: string, folder: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name));
}

/** Time of the last change; a file that does not exist is older than all others. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
