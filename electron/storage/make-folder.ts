import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { isFolder } from './exists.ts';
import { errorCode } from './file-error.ts';

/**
 * Makes a folder and those above it, where they are missing. Throws the system's error.
 * Our own instead of `mkdir` with `recursive`, which never ends where a file system that takes no
 * folders says that the folder above is missing, though it is there (/proc, some network drives).
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  try {
    await mkdir(path);
  } catch (error) {
    // Another save has made it meanwhile; a file of that name is an error.
    if (errorCode(error) !== 'EEXIST' || !(await isFolder(path))) throw error;
  }
}
