// A folder of several files appears as a whole: they are written under a hidden name beside it, and the folder
// gets its own name when all of them stand. What a failure or a cut leaves is never taken for a company.
import { randomUUID } from 'node:crypto';

import { listPlace, lookAtPlace, movePlace, removeFolderPlace } from './disk/disk.ts';
import { placeIn, type Place } from './disk/place.ts';
import { exists } from './exists.ts';
import { writeError } from './file-error.ts';
import { makeFolder, makeNewFolder } from './make-folder.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { fail, type Result } from '../../shared/util/result.ts';

/** A folder older than this was left by a program that was cut off: no company takes so long to write. */
const leftoverAgeMs = 10 * 60_000;

/** The hidden name of a folder that is being written. */
const unfinishedName = /^\.seloste-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is written into the folder, and the name that it gets: another one each time it is asked. */
interface WholeFolder<T> {
  fill(folder: string): Promise<Result<T, AppError>>;
  name(taken: readonly string[]): string;
}

/** What was filled in, and the name that the folder got. */
interface Written<T> {
  readonly name: string;
  readonly filled: T;
}

/** Writes the folder into the workspace, which is made where it is missing. All of it or nothing stays. */
export async function writeWholeFolder<T>(
  workspace: string,
  whole: WholeFolder<T>,
): Promise<Result<Written<T>, AppError>> {
  const unfinished = placeIn(workspace, `.seloste-${randomUUID()}`);
  try {
    await makeFolder(workspace);
    await removeLeftovers(workspace);
    await makeNewFolder(unfinished.path);
    const filled = await whole.fill(unfinished.path);
    if (!filled.ok) return filled;
    const name = await giveName(workspace, unfinished, whole);
    return { ok: true, value: { name, filled: filled.value } };
  } catch (error) {
    return fail(workspaceWriteError(error, workspace));
  } finally {
    await removeFolderPlace(unfinished).catch(() => undefined);
  }
}

/** A free name: two programs that add the same one at once get two folders. */
async function giveName<T>(
  workspace: string,
  unfinished: Place,
  whole: WholeFolder<T>,
): Promise<string> {
  for (;;) {
    const taken = (await listPlace(placeIn(workspace))).map((entry) => entry.toLowerCase());
    const name = whole.name(taken);
    const place = placeIn(workspace, name);
    try {
      // An empty folder would be replaced by the move, and a file refuses it.
      if (!(await exists(place.path))) {
        await movePlace(unfinished, place);
        return name;
      }
    } catch (error) {
      if (!(await exists(place.path))) throw error;
    }
  }
}

async function removeLeftovers(workspace: string): Promise<void> {
  const names = await listPlace(placeIn(workspace));
  for (const name of names.filter((one) => unfinishedName.test(one))) {
    const place = placeIn(workspace, name);
    const found = await lookAtPlace(place);
    const isOld = found && Date.now() - found.mtimeMs > leftoverAgeMs;
    // One that another program holds disturbs nobody.
    if (isOld) await removeFolderPlace(place).catch(() => undefined);
  }
}

function workspaceWriteError(error: unknown, path: string): AppError {
  const reason = writeError(error, path);
  return reason.kind === 'disk-full' ? reason : { kind: 'workspace-not-writable', path };
}
