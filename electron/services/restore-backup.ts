import { findCompanyFolder, findFile } from '../storage/company-paths.ts';
import { restoreContent } from '../storage/restore-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { FileId } from '../../shared/register/file-content.ts';

/** Brings the newest backup in the place of a file that does not open. */
export async function restoreBackup(
  folder: string,
  companyId: string,
  file: FileId,
  now: Date,
): Answer<void> {
  const company = await findCompanyFolder(folder, companyId);
  if (!company.ok) return company;
  const path = await findFile(folder, companyId, file);
  return path.ok ? restoreContent(company.value, file, now) : path;
}
