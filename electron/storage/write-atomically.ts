// A file is replaced in one step: a temporary file in the same folder is written, flushed to the disk
// and renamed over the old one. Whatever happens on the way, the old content stays.
// Our own instead of write-file-atomic 7, which takes a write that the disk cut short for a whole one
// (it does not look at how many bytes were written) and puts the cut file in the place of the good one.
import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { errorCode } from './file-error.ts';
import { newModes } from './new-modes.ts';

/** Windows refuses to replace a file that a virus scanner or a sync engine holds for a moment. */
const busyCodes = ['EPERM', 'EACCES', 'EBUSY'];
const waitsMs = [20, 60, 150, 400, 800];

/** A temporary file older than this was left by a program that was cut off: no write takes so long. */
const leftoverAgeMs = 10 * 60_000;

type Rename = (from: string, to: string) => Promise<void>;

/** Writes the whole file or nothing. Throws the system's error; then the old file is as it was. */
export async function writeAtomically(
  path: string,
  data: string | Uint8Array,
  replace: Rename = rename,
): Promise<void> {
  await removeLeftovers(dirname(path));
  const temporary = join(dirname(path), `${temporaryPrefix(path)}${randomUUID()}.tmp`);
  try {
    await writeFlushed(temporary, data, await findMode(path));
    await retryWhileBusy(() => replace(temporary, path));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
}

async function writeFlushed(path: string, data: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    // What the process takes off new files (umask) is not taken off here; nothing is to be done for 0600.
    if (mode !== 0o600) await file.chmod(mode);
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The rights of the old file; those of a new one depend on its folder. */
async function findMode(path: string): Promise<number> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    async () => (await newModes(dirname(path))).file,
  );
}

async function retryWhileBusy(action: () => Promise<void>): Promise<void> {
  for (const ms of waitsMs) {
    try {
      await action();
      return;
    } catch (error) {
      if (!busyCodes.includes(errorCode(error) ?? '')) throw error;
      await wait(ms);
    }
  }
  await action();
}

/** Makes the rename itself last through a power cut. Windows has no such flush, and needs none. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is written; some network drives only cannot flush a folder.
  }
}

/** True for the name of a file that a write makes and removes again. */
function isTemporary(name: string): boolean {
  return /^\..{1,52}\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.test(name);
}

function temporaryPrefix(path: string): string {
  // File names may be 255 bytes: the name is shortened so that the id fits behind it.
  return `.${basename(path).slice(0, 50)}.`;
}

/** Sweeps the folder of what any write left there, whatever file it was for. */
async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter(isTemporary);
  await Promise.all(leftovers.map((name) => removeIfOld(join(folder, name))));
}

async function removeIfOld(path: string): Promise<void> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > leftoverAgeMs) await rm(path, { force: true });
  } catch {
    // Another program removed it first, or holds it: it disturbs nobody.
  }
}
