// Where the files of a company stand. Only ids ever become paths, and links never lead out.
import { placeIn, type Place } from './disk/place.ts';
import { stayInside } from './disk/stay-inside.ts';
import { readError } from './file-error.ts';
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
  return checked(placeIn(workspace, companyId));
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
  return checked(placeOf(folder.value, file));
}

/** The folder of what was printed of one register, of the company or of its processor record. */
export async function findVersionsFolder(
  companyFolder: string,
  subject: string,
): Promise<Result<Place, AppError>> {
  const place = placeIn(companyFolder, 'versions', subject);
  if (!isId(subject)) return fail({ kind: 'folder-outside-workspace', path: place.path });
  const path = await checked(place);
  return path.ok ? ok(place) : path;
}

/** The path of a file below the folder of its company. */
export function filePath(companyFolder: string, file: FileId): string {
  return placeOf(companyFolder, file).path;
}

/** The place of a file of a company. */
export function placeOf(companyFolder: string, file: FileId): Place {
  return placeIn(companyFolder, `${file}.json`);
}

/** The path, where no link on the way to it leads out of the folder. What does not exist yet leads nowhere. */
async function checked(place: Place): Promise<Result<string, AppError>> {
  try {
    await stayInside(place);
    return ok(place.path);
  } catch (error) {
    return fail(readError(error, place.path));
  }
}
