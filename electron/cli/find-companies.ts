import { basename, dirname, resolve } from 'node:path';

import { problemOf, type Problem } from './command.ts';
import { openWorkspace } from '../services/open-workspace.ts';
import { holdsCompany } from '../storage/list-entries.ts';
import { isId } from '../../shared/util/file-name.ts';
import { fail, ok, type Result } from '../../shared/util/result.ts';

/** The companies that a folder of the command line stands for. */
export interface FoundCompanies {
  readonly workspace: string;
  readonly ids: readonly string[];
  /** Companies that do not open, and what is wrong with them, told beside those that do. */
  readonly unopened: readonly string[];
  readonly problems: readonly Problem[];
}

/** Takes a workspace, or the folder of one company. */
export async function findCompanies(
  folder: string,
  companyId: string | undefined,
): Promise<Result<FoundCompanies, Problem>> {
  const path = resolve(folder);
  if (await holdsCompany(path)) return findInCompanyFolder(path, companyId);
  const workspace = await openWorkspace(path);
  if (!workspace.ok) return fail(problemOf(workspace.error));
  if (companyId !== undefined) {
    return ok({ workspace: path, ids: [companyId], unopened: [], problems: [] });
  }
  const { companies, problems } = workspace.value;
  const ids = companies.map(({ id }) => id);
  const unopened = problems.filter((problem) => !ids.includes(problem.companyId));
  return ok({
    workspace: path,
    ids,
    unopened: unopened.map((problem) => problem.companyId),
    problems: unopened.map(({ error }) => problemOf(error)),
  });
}

function findInCompanyFolder(
  path: string,
  companyId: string | undefined,
): Result<FoundCompanies, Problem> {
  const id = basename(path);
  if (!isId(id)) return fail(problemOf({ kind: 'folder-name-unusable', path }));
  if (companyId !== undefined && companyId !== id) {
    return fail(problemOf({ kind: 'company-unknown', id: companyId }));
  }
  return ok({ workspace: dirname(path), ids: [id], unopened: [], problems: [] });
}
