import { findCompanyFolder, findFile } from '../storage/company-paths.ts';
import { saveContent } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { SaveRequest } from '../../shared/bridge/requests.ts';
import type { Saved } from '../../shared/bridge/views.ts';
import { kindOfFile } from '../../shared/register/file-content.ts';

/** Saves the content of one file, unless the file has changed elsewhere since it was read. */
export async function saveFile(folder: string, request: SaveRequest, now: Date): Answer<Saved> {
  const { companyId, file, content, revision, overwrite } = request;
  const company = await findCompanyFolder(folder, companyId);
  if (!company.ok) return company;
  const path = await findFile(folder, companyId, file);
  if (!path.ok) return path;
  const save = { file, kind: kindOfFile(file), content, revision, overwrite };
  return saveContent(company.value, save, now);
}
