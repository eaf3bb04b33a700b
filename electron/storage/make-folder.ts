import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { isFolder } from './exists.ts';
import { errorCode } from './file-error.ts';
import { newModes } from './new-modes.ts';

/**
 * Makes a folder and those above it, where they are missing. Throws the system's error.
 * Our own instead of `mkdir` with `recursive`, which never ends where a file system that takes no
 * folders says that the folder above is missing, though it is there (/proc, some network drives).
 */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  // Another save has made it meanwhile; a file of that name is an error.
  if (!(await makeNewFolder(path)) && !(await isFolder(path))) {
    throw Object.assign(new Error(`A file has the name of the folder: ${path}`), {
      code: 'EEXIST',
    });
  }
}

/** Makes the folder; false where something of that name is there. Throws the system's error. */
export async function makeNewFolder(path: string): Promise<boolean> {
  const wanted = (await newModes(dirname(path))).folder;
  try {
    await mkdir(path, 0o700);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  if (wanted !== 0o700) {
    // A shared folder may give its group on to the folders in it (setgid): that bit stays.
    const { mode } = await stat(path);
    await chmod(path, (mode & 0o7000) | wanted);
  }
  return true;
}
