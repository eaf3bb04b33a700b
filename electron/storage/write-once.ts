import { link, rename, rm } from 'node:fs/promises';

import { exists } from './exists.ts';
import { errorCode } from './file-error.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * Writes a new file, whole or not at all. False where a file of the name is there: it stays as it is,
 * also where another machine has written it in the same moment. Throws the system's error.
 */
export async function writeOnce(path: string, data: string | Uint8Array): Promise<boolean> {
  if (await exists(path)) return false;
  try {
    await writeAtomically(path, data, moveToNew);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** A rename would replace a file that is there; a second name for the same file is refused. */
async function moveToNew(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error;
    // FAT and some network drives know no second names. Of ours, only one export writes here at a time.
    return rename(from, to);
  }
  await rm(from, { force: true });
}
