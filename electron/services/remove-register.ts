import { keepBackup } from '../storage/backups.ts';
import { findCompanyFolder, findFile, placeOf } from '../storage/company-paths.ts';
import { removePlace } from '../storage/disk/disk.ts';
import { readPlace } from '../storage/disk/read-bytes.ts';
import { writeError } from '../storage/file-error.ts';
import { changeCompany } from '../storage/lock/change-company.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { fail, ok } from '../../shared/util/result.ts';
import { registerFile } from '../../shared/register/file-content.ts';

/** Moves the file of a register into the backups of its company, whatever state it is in. */
export async function removeRegister(
  folder: string,
  companyId: string,
  registerId: string,
  now: Date,
): Answer<void> {
  const company = await findCompanyFolder(folder, companyId);
  if (!company.ok) return company;
  const file = registerFile(registerId);
  const path = await findFile(folder, companyId, file);
  if (!path.ok) return path;
  return changeCompany(company.value, path.value, async () => {
    const place = placeOf(company.value, file);
    const bytes = await readPlace(place);
    if (!bytes.ok && bytes.error.kind === 'file-missing') {
      return fail({ kind: 'register-unknown', id: registerId });
    }
    if (!bytes.ok) return bytes;
    try {
      await keepBackup(company.value, file, bytes.value, now, 'removed');
      await removePlace(place);
      return ok(undefined);
    } catch (error) {
      return fail(writeError(error, path.value));
    }
  });
}
