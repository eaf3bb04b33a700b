// Registers that were removed: their files stand in the backups of the company, and come back from there.
import { findCompany } from './find-company.ts';
import type { BackupName } from '../storage/backup-name.ts';
import { backupFolder, listBackups } from '../storage/backups.ts';
import { findFile } from '../storage/company-paths.ts';
import { readEarlierVersion, restoreEarlierVersion } from '../storage/earlier-versions.ts';
import { exists } from '../storage/exists.ts';
import { listBackedUpRegisterIds, listRegisterIds } from '../storage/list-entries.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { RemovedRegister } from '../../shared/bridge/views.ts';
import type { Language } from '../../shared/language/language.ts';
import { registerFile } from '../../shared/register/file-content.ts';
import { pickText } from '../../shared/register/pick-text.ts';
import type { Register } from '../../shared/register/register.ts';
import { isId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** The registers of the company that were removed and are not there again, the last removed first. */
export async function listRemovedRegisters(
  folder: string,
  companyId: string,
  spoken: Language,
): Answer<readonly RemovedRegister[]> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const present = await listRegisterIds(company.value);
  if (!present.ok) return present;
  const ids = await listBackedUpRegisterIds(company.value);
  const gone = ids.filter((id) => isId(id) && !present.value.includes(id));
  const removed = await Promise.all(
    gone.map(async (id) => {
      const backup = await findRemoved(company.value, id);
      if (!backup) return [];
      const content = await readEarlierVersion(company.value, registerFile(id), backup.name);
      const name = content.ok ? pickText((content.value.content as Register).name, spoken) : '';
      return [{ id, name, removedAt: new Date(backup.time).toISOString() }];
    }),
  );
  return ok(removed.flat().sort((one, other) => (one.removedAt < other.removedAt ? 1 : -1)));
}

/** Brings a removed register back under its old id, as it was when it was removed. */
export async function bringBackRegister(
  folder: string,
  companyId: string,
  registerId: string,
  now: Date,
): Answer<void> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const file = registerFile(registerId);
  const path = await findFile(folder, companyId, file);
  if (!path.ok) return path;
  // Somebody has brought it back already.
  if (await exists(path.value)) return ok(undefined);
  const backup = await findRemoved(company.value, registerId);
  if (!backup) return fail({ kind: 'register-unknown', id: registerId });
  const known = { revision: '', overwrite: false };
  const saved = await restoreEarlierVersion(company.value, file, backup.name, known, now);
  return saved.ok ? ok(undefined) : saved;
}

async function findRemoved(companyFolder: string, id: string): Promise<BackupName | undefined> {
  const backups = await listBackups(backupFolder(companyFolder, registerFile(id)));
  return backups.find(({ reason }) => reason === 'removed');
}
