// The one way to the files below a folder of the user’s. Each function looks first that no link leads out;
// reading is in read-bytes.ts. All throw the system's error.
import type { Stats } from 'node:fs';
import { lstat, readdir, rename, rm } from 'node:fs/promises';

import type { Place } from './place.ts';
import { stayInside, stayInsideAbove } from './stay-inside.ts';
import { errorCode } from '../file-error.ts';
import { makeFolder } from '../make-folder.ts';
import { writeAtomically } from '../write-atomically.ts';
import { writeOnce } from '../write-once.ts';

/** The names in a folder. */
export async function listPlace(place: Place): Promise<readonly string[]> {
  await stayInside(place);
  return readdir(place.path);
}

/** What stands there, of a link the link itself; undefined where nothing does. */
export async function lookAtPlace(place: Place): Promise<Stats | undefined> {
  await stayInsideAbove(place);
  try {
    return await lstat(place.path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** Makes the folder and those above it, where they are missing. */
export async function makePlace(place: Place): Promise<void> {
  await stayInside(place);
  await makeFolder(place.path);
}

/** Writes the whole file or nothing; `replace` puts it in the place of the old one. */
export async function writePlace(
  place: Place,
  bytes: Uint8Array,
  replace?: (from: string, to: string) => Promise<void>,
): Promise<void> {
  await stayInsideAbove(place);
  await writeAtomically(place.path, bytes, replace);
}

/** Writes a new file; false where one of the name is there. */
export async function writeNewPlace(place: Place, data: string | Uint8Array): Promise<boolean> {
  await stayInsideAbove(place);
  return writeOnce(place.path, data);
}

/** Removes a file, where it is there. */
export async function removePlace(place: Place): Promise<void> {
  await stayInsideAbove(place);
  await rm(place.path, { force: true });
}

/** Gives a file, folder or link another place. */
export async function movePlace(from: Place, to: Place): Promise<void> {
  await stayInsideAbove(from);
  await stayInsideAbove(to);
  await rename(from.path, to.path);
}
