// Links do not lead out of the folder that the user has chosen: nothing is read, written or removed there.
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';

import { folderOf, namesOnTheWay, type Place } from './place.ts';
import { errorCode, LeadsOutError } from '../file-error.ts';

/**
 * Looks at each name on the way to the place, and throws at the first link that leads out of the root or
 * nowhere. Gives what stands at the place; undefined where nothing does: then those above it were looked at.
 */
export async function stayInside(place: Place): Promise<Stats | undefined> {
  const names = namesOnTheWay(place);
  if (!names) throw new LeadsOutError(place.path);
  let current = place.root;
  let found: Stats | undefined;
  for (const name of names) {
    current = join(current, name);
    found = await lookAt(current);
    if (!found) return undefined;
    if (found.isSymbolicLink() && !(await leadsInside(place.root, current))) {
      throw new LeadsOutError(current);
    }
  }
  return found;
}

/** The same of the folder in which the place stands: a file that is replaced or removed is not followed. */
export async function stayInsideAbove(place: Place): Promise<void> {
  await stayInside(folderOf(place));
}

/** What stands at the path, of a link the link itself; undefined where nothing does. */
export async function lookAt(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

async function leadsInside(root: string, link: string): Promise<boolean> {
  try {
    const [outer, inner] = await Promise.all([realpath(root), realpath(link)]);
    return namesOnTheWay({ root: outer, path: inner }) !== undefined;
  } catch {
    // It leads nowhere, or in a circle.
    return false;
  }
}
