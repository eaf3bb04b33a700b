import { rename } from 'node:fs/promises';

import { makePlace, writePlace } from './disk/disk.ts';
import { folderOf, type Place } from './disk/place.ts';
import { readPlace } from './disk/read-bytes.ts';
import type { Lock } from './lock/lock.ts';
import { revisionOf } from './revision.ts';

/** Thrown between two steps of a write, to leave the file as it is. */
class Changed extends Error {}

/**
 * Puts the bytes in the place of a file of the revision, empty for a file that is new. Sync engines and editors
 * know no lock, so the file is looked at again just before: false where it has changed, and is left as it is.
 */
export async function replaceFile(
  place: Place,
  bytes: Uint8Array,
  revision: string,
  lock: Lock,
): Promise<boolean> {
  try {
    await makePlace(folderOf(place));
    await writePlace(place, bytes, async (from, to) => {
      if (!(await lock.isHeld()) || (await revisionAt(place)) !== revision) throw new Changed();
      await rename(from, to);
    });
    return true;
  } catch (error) {
    if (error instanceof Changed) return false;
    throw error;
  }
}

/** Empty where nothing stands; undefined where it cannot be read, which is no revision of any file. */
async function revisionAt(place: Place): Promise<string | undefined> {
  const bytes = await readPlace(place);
  if (bytes.ok) return revisionOf(bytes.value);
  return bytes.error.kind === 'file-missing' ? '' : undefined;
}
