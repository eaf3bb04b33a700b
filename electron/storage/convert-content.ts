import { keepBackup } from './backups.ts';
import { placeOf } from './company-paths.ts';
import { decodeOther, decodeText } from './decode-text.ts';
import { readPlace } from './disk/read-bytes.ts';
import { writeError } from './file-error.ts';
import { faultError } from './load-content.ts';
import { changeCompany } from './lock/change-company.ts';
import { replaceFile } from './replace-file.ts';
import { revisionOf } from './revision.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { FileId } from '../../shared/register/file-content.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/**
 * Writes a file that is in another encoding anew in UTF-8, letter by letter the same, and keeps the original in the
 * backups. False where it is UTF-8 already, and is left as it is.
 */
export async function convertContent(
  companyFolder: string,
  file: FileId,
  now: Date,
): Promise<Result<boolean, AppError>> {
  const place = placeOf(companyFolder, file);
  return changeCompany(companyFolder, place.path, async (lock) => {
    const bytes = await readPlace(place);
    if (!bytes.ok) return bytes;
    const other = decodeOther(bytes.value);
    if (!other) {
      const text = decodeText(bytes.value);
      return text.ok ? ok(false) : fail(faultError(text.error, place.path));
    }
    try {
      await keepBackup(companyFolder, file, bytes.value, now, 'converted');
      const converted = new TextEncoder().encode(other.text);
      return (await replaceFile(place, converted, revisionOf(bytes.value), lock))
        ? ok(true)
        : fail({ kind: 'file-changed-elsewhere', path: place.path });
    } catch (error) {
      return fail(writeError(error, place.path));
    }
  });
}
