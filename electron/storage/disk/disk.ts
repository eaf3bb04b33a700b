// The one way to the files below a folder of the user’s. Each function looks first that no link leads out;
// reading is in read-bytes.ts. All throw the system's error.
import type { Stats } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';

import { below, type Place } from './place.ts';
import { lookAt, stayInside, stayInsideAbove } from './stay-inside.ts';
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
  return lookAt(place.path);
}

/** The same of each of the names in one folder. */
export async function* lookAtEach(
  folder: Place,
  names: readonly string[],
): AsyncGenerator<{ readonly name: string; readonly found: Stats | undefined }> {
  const step = 64;
  for (let start = 0; start < names.length; start += step) {
    await stayInside(folder);
    const some = names.slice(start, start + step);
    yield* await Promise.all(
      some.map(async (name) => ({ name, found: await lookAt(below(folder, name).path) })),
    );
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

/** Removes a folder with all that is in it, of links the links themselves; nothing where it is not there. */
export async function removeFolderPlace(place: Place): Promise<void> {
  await stayInsideAbove(place);
  await rm(place.path, { recursive: true, force: true });
}

/** Gives a file, folder or link another place. */
export async function movePlace(from: Place, to: Place): Promise<void> {
  await stayInsideAbove(from);
  await stayInsideAbove(to);
  await rename(from.path, to.path);
}
