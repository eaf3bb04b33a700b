import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const places = [import.meta.dirname, join(import.meta.dirname, '../..')];

/** The installed version of a package: the bench's own first, then the app's. */
export function versionOf(name: string): string {
  const file = places
    .map((place) => join(place, 'node_modules', name, 'package.json'))
    .find((path) => existsSync(path));
  if (file === undefined) return 'missing';
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return version;
}
