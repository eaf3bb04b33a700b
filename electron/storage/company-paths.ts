// Where the files of a company stand. Only ids ever become paths, and links never lead out.
import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

import { errorCode } from './file-error.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { registerIdOf, type FileId } from '../../shared/register/file-content.ts';
import { isId } from '../../shared/util/file-name.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** The folder of a company, after checking that it is an id and stands inside the workspace. */
export async function findCompanyFolder(
  workspace: string,
  companyId: string,
): Promise<Result<string, AppError>> {
  if (!isId(companyId)) return fail({ kind: 'company-unknown', id: companyId });
  const folder = join(workspace, companyId);
  if (!(await staysInside(workspace, folder))) {
    return fail({ kind: 'folder-outside-workspace', path: folder });
  }
  return ok(folder);
}

/** The path of a file of a company, after checking that it can only be a file of that company. */
export async function findFile(
  workspace: string,
  companyId: string,
  file: FileId,
): Promise<Result<string, AppError>> {
  const registerId = registerIdOf(file);
  if (registerId !== undefined && !isId(registerId)) {
    return fail({ kind: 'register-unknown', id: registerId });
  }
  const folder = await findCompanyFolder(workspace, companyId);
  if (!folder.ok) return folder;
  const path = filePath(folder.value, file);
  if (!(await staysInside(folder.value, dirname(path)))) {
    return fail({ kind: 'folder-outside-workspace', path: dirname(path) });
  }
  return ok(path);
}

/** The folder of what was printed of one register, of the company or of its processor record. */
export async function findVersionsFolder(
  companyFolder: string,
  subject: string,
): Promise<Result<string, AppError>> {
  const folder = join(companyFolder, 'versions', subject);
  if (isId(subject) && (await staysInside(companyFolder, folder))) return ok(folder);
  return fail({ kind: 'folder-outside-workspace', path: folder });
}

/** The folder of the files of a company that are not ours: its logo. */
export async function findAttachmentsFolder(
  companyFolder: string,
): Promise<Result<string, AppError>> {
  const folder = join(companyFolder, 'attachments');
  if (await staysInside(companyFolder, folder)) return ok(folder);
  return fail({ kind: 'folder-outside-workspace', path: folder });
}

/** The path of a file below the folder of its company. */
export function filePath(companyFolder: string, file: FileId): string {
  return join(companyFolder, `${file}.json`);
}

/** False where a link leads out of the folder. What does not exist yet cannot lead anywhere. */
async function staysInside(folder: string, inner: string): Promise<boolean> {
  try {
    const [outerPath, innerPath] = await Promise.all([realpath(folder), realpath(inner)]);
    const way = relative(outerPath, innerPath);
    // Between two drives of Windows the way is an absolute path.
    return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch (error) {
    return errorCode(error) !== 'ELOOP';
  }
}
