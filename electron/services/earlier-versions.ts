// Earlier versions of the files of a company: what differs from today's, and bringing one back.
import { findCompany } from './find-company.ts';
import { loadCompany } from './load-company.ts';
import { findFile } from '../storage/company-paths.ts';
import {
  listEarlierVersions,
  readEarlierVersion,
  restoreEarlierVersion,
} from '../storage/earlier-versions.ts';
import { loadContent } from '../storage/load-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { AnswerChange, EarlierVersion } from '../../shared/bridge/views.ts';
import type { Language } from '../../shared/language/language.ts';
import { describeDifferences } from '../../shared/papers/describe-differences.ts';
import { kindOfFile, type FileId } from '../../shared/register/file-content.ts';
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

/** What differs, from the earlier version to today's. */
export async function compareEarlier(
  folder: string,
  companyId: string,
  file: FileId,
  id: string,
  spoken: Language,
): Answer<readonly AnswerChange[]> {
  const view = await loadCompany(folder, companyId);
  if (!view.ok) return view;
  const before = await readEarlierVersion(view.value.folder, file, id);
  if (!before.ok) return before;
  const today = await loadContent(view.value.folder, file, kindOfFile(file));
  if (!today.ok) return today;
  const { company, registers, processor } = view.value;
  const parts = { company: company.content, registers, processor: processor?.content };
  const after = today.value.content;
  return ok(describeDifferences({ parts, file, before: before.value.content, after, spoken }));
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
