import { join } from 'node:path';

import { listPlace } from './disk/disk.ts';
import { placeIn } from './disk/place.ts';
import { exists } from './exists.ts';
import { errorCode, readError, workspaceError } from './file-error.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import { isId } from '../../shared/util/file-name.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** Folders of a workspace that hold a company: those that Seloste can address, and those it cannot. */
export interface CompanyFolders {
  readonly ids: readonly string[];
  readonly misnamed: readonly string[];
}

/** The companies of a workspace in the order of their ids. Other folders and files are left alone. */
export async function listCompanyFolders(
  workspace: string,
): Promise<Result<CompanyFolders, AppError>> {
  const names = await listNames(workspace);
  if (!names.ok) return names;
  const entries = await Promise.all(
    [...names.value].sort().map(async (name) => ({ name, holds: await look(workspace, name) })),
  );
  return ok({
    ids: entries.filter(({ name, holds }) => holds !== 'other' && isId(name)).map(toName),
    misnamed: entries
      .filter(({ name, holds }) => holds === 'company' && !isId(name) && !name.startsWith('.'))
      .map(toName),
  });
}

function toName({ name }: { readonly name: string }): string {
  return name;
}

/** What a folder holds. One that cannot be looked into counts as a company, so that it is told. */
async function look(workspace: string, name: string): Promise<'company' | 'closed' | 'other'> {
  if (await holdsCompany(join(workspace, name))) return 'company';
  return listPlace(placeIn(workspace, name)).then(
    () => 'other',
    (error: unknown) => (['EACCES', 'EPERM'].includes(errorCode(error) ?? '') ? 'closed' : 'other'),
  );
}

/** The names in the folder of a workspace. */
export async function listNames(workspace: string): Promise<Result<readonly string[], AppError>> {
  try {
    return ok(await listPlace(placeIn(workspace)));
  } catch (error) {
    return fail(workspaceError(error, workspace));
  }
}

/** The ids of the registers of a company, sorted. Copies that sync engines make have no id for a name. */
export async function listRegisterIds(
  companyFolder: string,
): Promise<Result<readonly string[], AppError>> {
  const folder = placeIn(companyFolder, 'registers');
  try {
    const names = await listPlace(folder);
    return ok(
      names
        .filter((name) => name.endsWith('.json'))
        .map(withoutEnding)
        .filter(isId)
        .sort(),
    );
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? ok([]) : fail(readError(error, folder.path));
  }
}

/** The ids of registers of which there are backups, removed registers among them. */
export async function listBackedUpRegisterIds(companyFolder: string): Promise<readonly string[]> {
  return listPlace(placeIn(companyFolder, 'backups', 'registers')).catch(() => []);
}

function withoutEnding(name: string): string {
  return name.slice(0, -'.json'.length);
}

/** True for the folder of a company, also where its company.json is gone and registers remain. */
export async function holdsCompany(folder: string): Promise<boolean> {
  if (await exists(join(folder, 'company.json'))) return true;
  const registers = join(folder, 'registers');
  // In a workspace, `registers` could be the folder of a company of that name.
  return (await exists(registers)) && !(await exists(join(registers, 'company.json')));
}
