import { takeLock, type Lock, type LockTimes } from './lock.ts';
import { makePlace } from '../disk/disk.ts';
import { below, placeIn } from '../disk/place.ts';
import { writeError } from '../file-error.ts';
import { inTurn } from '../in-turn.ts';
import type { AppError } from '../../../shared/bridge/app-error.ts';
import { fail, type Result } from '../../../shared/util/result.ts';

/**
 * Runs a change of the answers of a company alone: no other one of this program or another goes on meanwhile.
 * The lock stands among the backups, which every change writes to; `path` is what is named where it
 * cannot be taken.
 */
export function changeCompany<T>(
  companyFolder: string,
  path: string,
  change: (lock: Lock) => Promise<Result<T, AppError>>,
  times?: LockTimes,
): Promise<Result<T, AppError>> {
  return inTurn(companyFolder, async () => {
    const lock = await lockCompany(companyFolder, path, times);
    if (!lock.ok) return lock;
    try {
      return await change(lock.value);
    } finally {
      await lock.value.release();
    }
  });
}

async function lockCompany(
  companyFolder: string,
  path: string,
  times: LockTimes | undefined,
): Promise<Result<Lock, AppError>> {
  try {
    const backups = placeIn(companyFolder, 'backups');
    await makePlace(backups);
    const lock = await takeLock(below(backups, '.lock').path, times);
    return lock ? { ok: true, value: lock } : fail({ kind: 'company-busy', path: companyFolder });
  } catch (error) {
    return fail(writeError(error, path));
  }
}
