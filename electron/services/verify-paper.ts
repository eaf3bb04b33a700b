import { loadCompany } from './load-company.ts';
import { findCompanyFolder } from '../storage/company-paths.ts';
import { exists } from '../storage/exists.ts';
import { listCompanyFolders } from '../storage/list-entries.ts';
import { findVersions } from '../storage/versions.ts';
import type { AppError } from '../../shared/bridge/app-error.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { CheckedPaper, PaperReport } from '../../shared/bridge/views.ts';
import { judgePaper, versionParts } from '../../shared/papers/judge-paper.ts';
import { compose } from '../../shared/document/compose/compose.ts';
import { parseCheckCode } from '../../shared/document/check-code.ts';
import type { Language } from '../../shared/language/language.ts';
import type { Version } from '../../shared/register/version.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/**
 * Tells in the language whether the paper with the code is still current, in one company or in the
 * whole workspace.
 */
export async function verifyPaper(
  folder: string,
  code: string,
  spoken: Language,
  companyId?: string,
): Answer<PaperReport> {
  const checkCode = parseCheckCode(code);
  if (checkCode === undefined) return fail({ kind: 'check-code-unreadable', code });
  const ids = companyId === undefined ? await listIds(folder) : ok([companyId]);
  if (!ids.ok) return ids;
  const papers: CheckedPaper[] = [];
  const problems: AppError[] = [];
  for (const id of ids.value) {
    const found = await findCompany(folder, id);
    if (!found.ok) return found;
    const kept = await findVersions(found.value, checkCode);
    problems.push(...kept.problems);
    for (const version of kept.versions) papers.push(await check(folder, id, version, spoken));
  }
  return ok({ checkCode, papers, problems });
}

async function listIds(folder: string): Promise<Result<readonly string[], AppError>> {
  const folders = await listCompanyFolders(folder);
  return folders.ok ? ok(folders.value.ids) : folders;
}

async function findCompany(folder: string, id: string): Promise<Result<string, AppError>> {
  const found = await findCompanyFolder(folder, id);
  if (!found.ok || (await exists(found.value))) return found;
  return fail({ kind: 'company-unknown', id });
}

async function check(
  folder: string,
  companyId: string,
  version: Version,
  spoken: Language,
): Promise<CheckedPaper> {
  const { kind, language, date } = version;
  const registerIds = version.registers.map(({ id }) => id);
  const parts = versionParts(version);
  const { title, subtitle, sender } = compose(parts, { ...version, registerIds });
  const view = await loadCompany(folder, companyId);
  const state = view.ok
    ? judgePaper(version, view.value, spoken)
    : ({ kind: 'unknown', error: view.error } as const);
  return {
    companyId,
    document: kind,
    language,
    date,
    title,
    subtitle,
    sender: sender[0] ?? '',
    state,
  };
}
