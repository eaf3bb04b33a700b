import { findCompanyFolder } from '../storage/company-paths.ts';
import { loadContent } from '../storage/load-content.ts';
import { saveContent } from '../storage/save-content.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { emptyProcessorRecord } from '../../shared/register/empty.ts';
import type { ProcessorRecord } from '../../shared/register/processor-record.ts';
import { ok } from '../../shared/util/result.ts';

/** Gives a company an empty record of what it processes for others. */
export async function createProcessorRecord(
  folder: string,
  companyId: string,
  now: Date,
): Answer<void> {
  const found = await findCompanyFolder(folder, companyId);
  return found.ok ? addProcessorRecord(found.value, now) : found;
}

/**
 * Gives a company a record of what it processes for others, empty unless a template fills it. One that
 * it already has is left as it is.
 */
export async function addProcessorRecord(
  companyFolder: string,
  now: Date,
  content: ProcessorRecord = emptyProcessorRecord(),
): Answer<void> {
  const company = await loadContent(companyFolder, 'company', 'company');
  if (!company.ok) return company;
  const existing = await loadContent(companyFolder, 'processor', 'processor');
  if (existing.ok) return ok(undefined);
  if (existing.error.kind !== 'file-missing') return existing;
  const saved = await saveContent(
    companyFolder,
    { file: 'processor', kind: 'processor', content, revision: '', overwrite: false },
    now,
  );
  return saved.ok ? ok(undefined) : saved;
}
