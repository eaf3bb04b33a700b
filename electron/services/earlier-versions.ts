// Earlier versions of the files of a company: what differs from today's, and bringing one back.
import { join } from 'node:path';

import { findCompany } from './find-company.ts';
import { loadCompany } from './load-company.ts';
import { backupFolder, listBackupsOf } from '../storage/backups.ts';
import { findFile } from '../storage/company-paths.ts';
import { loadContent, decodeText, faultError, readBytes } from '../storage/load-content.ts';
import { saveContent } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { AnswerChange, EarlierVersion } from '../../shared/bridge/views.ts';
import type { Language } from '../../shared/language/language.ts';
import { parseFile } from '../../shared/migrations/parse-file.ts';
import { describeDifferences } from '../../shared/papers/describe-differences.ts';
import {
  kindOfFile,
  type FileContents,
  type FileId,
  type FileKind,
} from '../../shared/register/file-content.ts';
import { fail, ok } from '../../shared/util/result.ts';

/** The earlier versions of a file, newest first. */
export async function listEarlier(
  folder: string,
  companyId: string,
  file: FileId,
): Answer<readonly EarlierVersion[]> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const backups = await listBackupsOf(company.value, file);
  return ok(
    backups.map(({ name, time, reason }) => ({
      id: name,
      keptAt: new Date(time).toISOString(),
      reason,
    })),
  );
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
  const before = await readEarlier(view.value.folder, file, id);
  if (!before.ok) return before;
  const today = await loadContent(view.value.folder, file, kindOfFile(file));
  if (!today.ok) return today;
  const { company, registers, processor } = view.value;
  const parts = { company: company.content, registers, processor: processor?.content };
  const after = today.value.content;
  return ok(describeDifferences({ parts, file, before: before.value, after, spoken }));
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
  const content = await readEarlier(company.value, file, id);
  if (!content.ok) return content;
  const kind = kindOfFile(file);
  const save = { file, kind, content: content.value, revision: '', overwrite: true };
  const saved = await saveContent(company.value, save, now);
  return saved.ok ? ok(undefined) : saved;
}

/** The content of an earlier version; only what the list names is ever read. */
export async function readEarlier(
  companyFolder: string,
  file: FileId,
  id: string,
): Answer<FileContents[FileKind]> {
  const path = join(backupFolder(companyFolder, file), id);
  const backups = await listBackupsOf(companyFolder, file);
  if (!backups.some(({ name }) => name === id)) return fail({ kind: 'file-missing', path });
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const parsed = parseFile(kindOfFile(file), decodeText(bytes.value));
  return parsed.ok ? ok(parsed.value.content) : fail(faultError(parsed.error, path));
}
