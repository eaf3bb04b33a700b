import { findCompany } from './find-company.ts';
import { findFile } from '../storage/company-paths.ts';
import { convertContent } from '../storage/convert-content.ts';
import { listRegisterIds } from '../storage/list-entries.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { registerFile, type FileId } from '../../shared/register/file-content.ts';
import { ok } from '../../shared/util/result.ts';

/** Writes a file in another encoding anew in UTF-8; the original stays among the backups. */
export async function convertFile(
  folder: string,
  companyId: string,
  file: FileId,
  now: Date,
): Answer<void> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const path = await findFile(folder, companyId, file);
  if (!path.ok) return path;
  const converted = await convertContent(company.value, file, now);
  return converted.ok ? ok(undefined) : converted;
}

/** The files of a company that were converted, and what is wrong with those that could not be. */
export interface Conversion {
  readonly converted: readonly string[];
  readonly problems: readonly AppError[];
}

/** Converts every file of a company that is in another encoding. */
export async function convertCompany(
  folder: string,
  companyId: string,
  now: Date,
): Answer<Conversion> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const ids = await listRegisterIds(company.value);
  if (!ids.ok) return ids;
  const converted: string[] = [];
  const problems: AppError[] = [];
  for (const file of ['company', ...ids.value.map(registerFile), 'processor'] as const) {
    const path = await findFile(folder, companyId, file);
    const done = path.ok ? await convertContent(company.value, file, now) : path;
    if (!done.ok && done.error.kind !== 'file-missing') problems.push(done.error);
    if (path.ok && done.ok && done.value) converted.push(path.value);
  }
  return ok({ converted, problems });
}
