// Earlier versions of the files of a company: what they say, and bringing one back.
import { findCompany } from './find-company.ts';
import { findFile } from '../storage/company-paths.ts';
import {
  listEarlierVersions,
  readEarlierVersion,
  restoreEarlierVersion,
} from '../storage/earlier-versions.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { EarlierVersion } from '../../shared/bridge/views.ts';
import type { FileContents, FileId, FileKind } from '../../shared/register/file-content.ts';
import { ok } from '../../shared/util/result.ts';

/** The versions of a file that say something else than today's, newest first. */
export async function listEarlier(
  folder: string,
  companyId: string,
  file: FileId,
): Answer<readonly EarlierVersion[]> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const versions = await listEarlierVersions(company.value, file);
  return ok(versions.filter(({ isCurrent }) => !isCurrent));
}

/** What an earlier version says, in the newest format. */
export async function readEarlier(
  folder: string,
  companyId: string,
  file: FileId,
  id: string,
): Answer<FileContents[FileKind]> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const version = await readEarlierVersion(company.value, file, id);
  return version.ok ? ok(version.value.content) : version;
}

/** Brings an earlier version in the place of today's, which is kept first. */
export async function restoreEarlier(
  folder: string,
  companyId: string,
  file: FileId,
  id: string,
  now: Date,
): Answer<void> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const path = await findFile(folder, companyId, file);
  if (!path.ok) return path;
  const known = { revision: '', overwrite: true };
  const saved = await restoreEarlierVersion(company.value, file, id, known, now);
  return saved.ok ? ok(undefined) : saved;
}
