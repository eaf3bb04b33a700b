import { backupFolder, findNewestBackup, keepBackup } from './backups.ts';
import { placeOf } from './company-paths.ts';
import { below } from './disk/place.ts';
import { readPlace } from './disk/read-bytes.ts';
import { writeError } from './file-error.ts';
import { loadContent } from './load-content.ts';
import { changeCompany } from './lock/change-company.ts';
import { replaceFile } from './replace-file.ts';
import { revisionOf } from './revision.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { kindOfFile, type FileId } from '../../shared/register/file-content.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/**
 * Brings the newest backup in the place of a file that does not open, and keeps that file in the backups.
 * A file that opens, that only a newer Seloste opens, or that is to be converted, is left as it is.
 */
export async function restoreContent(
  companyFolder: string,
  file: FileId,
  now: Date,
): Promise<Result<void, AppError>> {
  const place = placeOf(companyFolder, file);
  const { path } = place;
  return changeCompany(companyFolder, path, async (lock) => {
    const current = await loadContent(companyFolder, file, kindOfFile(file));
    if (current.ok) return ok(undefined);
    const isWhole = ['file-newer', 'file-encoding'].includes(current.error.kind);
    const backup = isWhole ? undefined : await findNewestBackup(companyFolder, file);
    if (backup === undefined) return current;
    const bytes = await readPlace(below(backupFolder(companyFolder, file), backup));
    if (!bytes.ok) return bytes;
    try {
      const damaged = await readPlace(place);
      if (damaged.ok) await keepBackup(companyFolder, file, damaged.value, now, 'damaged');
      else if (damaged.error.kind !== 'file-missing') return damaged;
      const replaces = damaged.ok ? revisionOf(damaged.value) : '';
      return (await replaceFile(place, bytes.value, replaces, lock))
        ? ok(undefined)
        : fail({ kind: 'file-changed-elsewhere', path });
    } catch (error) {
      return fail(writeError(error, path));
    }
  });
}
