// Files are read whole, and only regular ones: a pipe or a device would never come to an end, and a huge file
// would take the memory.
import { constants, type Stats } from 'node:fs';
import { lstat, open, stat, type FileHandle } from 'node:fs/promises';

import { fewAtATime } from './few-at-a-time.ts';
import { below, type Place } from './place.ts';
import { stayInside } from './stay-inside.ts';
import { readError } from '../file-error.ts';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { fail, ok, type Result } from '../../../shared/util/result.ts';

/** A file of answers may be so large: hundreds of times what the largest company writes. */
export const answersLimit = 32 * 1024 * 1024;

/** The bytes of a file that the user has named. */
export async function readBytes(
  path: string,
  limit = answersLimit,
): Promise<Result<Uint8Array, AppError>> {
  return fewAtATime(async () => {
    try {
      const fault = faultOf(await stat(path), path, limit);
      return fault ? fail(fault) : await readRegular(path, limit);
    } catch (error) {
      return fail(readError(error, path));
    }
  });
}

/** The bytes of a file below a folder of the user’s; no link is followed out of it. */
export async function readPlace(
  place: Place,
  limit = answersLimit,
): Promise<Result<Uint8Array, AppError>> {
  return fewAtATime(async () => {
    try {
      return await readLooked(place, await stayInside(place), limit);
    } catch (error) {
      return fail(readError(error, place.path));
    }
  });
}

/** What stands under each of the names in one folder, some of them read at once. The way there is looked at once. */
export async function* readEach(
  folder: Place,
  names: readonly string[],
): AsyncGenerator<{ readonly name: string; readonly bytes: Result<Uint8Array, AppError> }> {
  const step = 64;
  for (let start = 0; start < names.length; start += step) {
    await stayInside(folder);
    const some = names.slice(start, start + step);
    yield* await Promise.all(
      some.map(async (name) => ({ name, bytes: await readIn(folder, name) })),
    );
  }
}

async function readIn(folder: Place, name: string): Promise<Result<Uint8Array, AppError>> {
  const place = below(folder, name);
  return fewAtATime(async () => {
    try {
      const found = await lstat(place.path);
      // A link is looked at with all that is above it.
      const checked = found.isSymbolicLink() ? await stayInside(place) : found;
      return await readLooked(place, checked, answersLimit);
    } catch (error) {
      return fail(readError(error, place.path));
    }
  });
}

async function readLooked(
  place: Place,
  found: Stats | undefined,
  limit: number,
): Promise<Result<Uint8Array, AppError>> {
  // A link to a device of the system leads out; one to a pipe beside it is looked at by its target.
  const target = found?.isSymbolicLink() === true ? await stat(place.path) : found;
  const fault = target && faultOf(target, place.path, limit);
  return fault ? fail(fault) : await readRegular(place.path, limit);
}

interface Looked {
  readonly size: number;
  isFile(): boolean;
}

function faultOf(found: Looked, path: string, limit: number): AppError | undefined {
  if (!found.isFile()) return { kind: 'file-not-regular', path };
  if (found.size > limit) return { kind: 'file-too-large', path, size: found.size, limit };
  return undefined;
}

/**
 * What the path held may have been exchanged since it was looked at, so a pipe is not waited for (Windows has
 * no such flag, and no pipes among files: undefined counts as no bit).
 */
async function readRegular(path: string, limit: number): Promise<Result<Uint8Array, AppError>> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await file.stat();
    const fault = faultOf(found, path, limit);
    return fault ? fail(fault) : ok(await readWhole(file, found.size));
  } finally {
    await file.close();
  }
}

/** As many bytes as the file had: one that grows all the time comes to an end too. */
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
