import { join } from 'node:path';

import { openCompany } from './open-company.ts';
import { listPlace } from '../storage/disk/disk.ts';
import { placeIn } from '../storage/disk/place.ts';
import { writeError } from '../storage/file-error.ts';
import { makeFolder, makeNewFolder } from '../storage/make-folder.ts';
import { saveContent } from '../storage/save-content.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { OpenedCompany } from '../../shared/bridge/views.ts';
import { emptyCompany } from '../../shared/register/empty.ts';
import { isBlank } from '../../shared/util/blank.ts';
import { toFreeId } from '../../shared/util/file-name.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** Makes a company about which only the name is known. The workspace is made where there is none. */
export async function createCompany(
  folder: string,
  legalName: string,
  now: Date,
): Answer<OpenedCompany> {
  if (isBlank(legalName)) return fail({ kind: 'company-name-missing', path: undefined });
  const id = await makeCompanyFolder(folder, legalName);
  if (!id.ok) return id;
  const saved = await saveContent(
    join(folder, id.value),
    {
      file: 'company',
      kind: 'company',
      content: emptyCompany(legalName.trim()),
      revision: '',
      overwrite: false,
    },
    now,
  );
  return saved.ok ? openCompany(folder, id.value) : saved;
}

/** Makes a folder that nobody has: two programs that add the same name at once get two folders. */
async function makeCompanyFolder(
  workspace: string,
  name: string,
): Promise<Result<string, AppError>> {
  try {
    await makeFolder(workspace);
    for (;;) {
      const taken = (await listPlace(placeIn(workspace))).map((entry) => entry.toLowerCase());
      const id = toFreeId(name, taken);
      if (await makeNewFolder(join(workspace, id))) return ok(id);
    }
  } catch (error) {
    return fail(workspaceWriteError(error, workspace));
  }
}

function workspaceWriteError(error: unknown, path: string): AppError {
  const reason = writeError(error, path);
  return reason.kind === 'disk-full' ? reason : { kind: 'workspace-not-writable', path };
}
