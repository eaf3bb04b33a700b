import { readFile } from 'node:fs/promises';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { Notice } from '../../shared/bridge/views.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** The terms of all that the app carries, as the build has written them into a file of its own. */
export async function readNotices(file: string): Answer<readonly Notice[]> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return fail({ kind: 'file-missing', path: file });
  return ok(JSON.parse(text) as readonly Notice[]);
}
