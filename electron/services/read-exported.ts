import { access } from 'node:fs/promises';

import { readBytes } from '../storage/disk/read-bytes.ts';
import { readError } from '../storage/file-error.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** Whether a file that an export has written is still there to be opened. */
export async function findExported(path: string): Answer<void> {
  try {
    await access(path);
    return ok(undefined);
  } catch (error) {
    return fail(readError(error, path));
  }
}

/** The bytes of a file that an export has written; it may have been moved or opened elsewhere since. */
export async function readExported(path: string): Answer<Uint8Array> {
  // A binder of many registers with a logo on each page is as large as it is.
  const bytes = await readBytes(path, Infinity);
  return bytes.ok ? ok(new Uint8Array(bytes.value)) : bytes;
}
