// A lock file: made where there is none, by open(…, 'wx'), which local disks and network shares do in one step.
// It names its owner; the owner touches it while it works, so that others see that it lives.
import { lstat, open, rm } from 'node:fs/promises';

import { thisSystem } from './this-system.ts';
import { decodeText } from '../decode-text.ts';
import { readBytes } from '../disk/read-bytes.ts';
import { errorCode } from '../file-error.ts';

/** A lock as it stands on the disk. */
export interface SeenLock {
  /** Changes with its owner, and each time that the owner touches it. */
  readonly state: string;
  /** Undefined in a lock whose owner has not written yet who it is. */
  readonly owner: Owner | undefined;
}

/** The program that holds a lock. */
export interface Owner {
  readonly system: string;
  readonly pid: number;
  /** Of this lock alone. */
  readonly token: string;
}

/** The locks that this process holds. */
const held = new Set<string>();

/** Makes the lock; false where there is one. Throws the system's error. */
export async function makeLockFile(path: string, token: string): Promise<boolean> {
  const owner: Owner = { system: await thisSystem(), pid: process.pid, token };
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (!file) return false;
  held.add(token);
  try {
    await file.writeFile(JSON.stringify(owner));
    return true;
  } catch (error) {
    await removeLockFile(path, token);
    throw error;
  } finally {
    await file.close();
  }
}

/** The lock at the path; undefined where there is none. */
export async function lookAtLock(path: string): Promise<SeenLock | undefined> {
  try {
    const found = await lstat(path);
    const bytes = found.isFile() ? await readBytes(path, 1_000) : undefined;
    if (bytes?.ok === false && bytes.error.kind === 'file-missing') return undefined;
    // Windows refuses to open a file that is just being removed, and a pipe or a link says nothing.
    const text = bytes?.ok === true ? decodeText(bytes.value) : undefined;
    const written = text?.ok === true ? text.value : '';
    return { state: `${String(found.mtimeMs)} ${written}`, owner: parseOwner(written) };
  } catch (error) {
    const code = errorCode(error) ?? '';
    if (code === 'ENOENT') return undefined;
    if (['EPERM', 'EACCES', 'EBUSY'].includes(code)) return { state: 'closed', owner: undefined };
    throw error;
  }
}

/** Removes the lock of the token. One that cannot be removed is known to be nobody's. */
export async function removeLockFile(path: string, token: string): Promise<void> {
  held.delete(token);
  await rm(path, { force: true }).catch(() => undefined);
}

/** True where the owner was a process of this very system that has ended. Of others nobody can tell. */
export async function hasEnded({ system, pid, token }: Owner): Promise<boolean> {
  if (system !== (await thisSystem())) return false;
  if (pid === process.pid) return !held.has(token);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { system, pid, token } = JSON.parse(text) as Partial<Owner>;
    const isWhole =
      typeof system === 'string' && Number.isInteger(pid) && typeof token === 'string';
    return isWhole ? { system, pid: pid as number, token } : undefined;
  } catch {
    return undefined;
  }
}
