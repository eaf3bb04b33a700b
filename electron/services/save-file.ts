import { filePath, findCompanyFolder, findFile } from '../storage/company-paths.ts';
import { exists } from '../storage/exists.ts';
import { saveContent } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { SaveRequest } from '../../shared/bridge/requests.ts';
import type { Saved } from '../../shared/bridge/views.ts';
import { kindOfFile } from '../../shared/register/file-content.ts';
import { fail } from '../../shared/util/result.ts';

/** Saves the content of one file, unless the file has changed elsewhere since it was read. */
export async function saveFile(folder: string, request: SaveRequest, now: Date): Answer<Saved> {
  const { companyId, file, content, revision, overwrite } = request;
  const company = await findCompanyFolder(folder, companyId);
  if (!company.ok) return company;
  const path = await findFile(folder, companyId, file);
  if (!path.ok) return path;
  // Alone, one file would only look like a company: the others went with the folder.
  const isThere = await exists(
    file === 'company' ? company.value : filePath(company.value, 'company'),
  );
  if (!isThere) return fail({ kind: 'company-folder-missing', path: company.value });
  const save = { file, kind: kindOfFile(file), content, revision, overwrite };
  return saveContent(company.value, save, now);
}
