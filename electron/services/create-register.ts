import { findCompanyFolder, registerFile } from '../storage/company-paths.ts';
import { listBackedUpRegisterIds, listRegisterIds } from '../storage/list-entries.ts';
import { loadContent } from '../storage/load-content.ts';
import { saveContent } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { emptyRegister } from '../../shared/register/empty.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** Adds a register about which only the name is known to a company. */
export async function createRegister(
  folder: string,
  companyId: string,
  name: string,
  now: Date,
): Answer<{ readonly id: string }> {
  if (isBlank(name)) return fail({ kind: 'register-name-missing' });
  const found = await findCompanyFolder(folder, companyId);
  if (!found.ok) return found;
  const company = await loadContent(found.value, 'company', 'company');
  if (!company.ok) return company;
  const id = await findFreeId(found.value, name);
  if (!id.ok) return id;
  const content = emptyRegister({ fi: name.trim() });
  const file = registerFile(id.value);
  const save = { file, kind: 'register', content, revision: '', overwrite: false } as const;
  const saved = await saveContent(found.value, save, now);
  return saved.ok ? ok({ id: id.value }) : saved;
}

/** Ids of removed registers stay taken, so that nobody gets the backups of another register. */
async function findFreeId(companyFolder: string, name: string) {
  const used = await listRegisterIds(companyFolder);
  if (!used.ok) return used;
  return ok(toFreeId(name, [...used.value, ...(await listBackedUpRegisterIds(companyFolder))]));
}
