import { join } from 'node:path';

import { loadCompany } from './load-company.ts';
import { summariseCompany } from './summarise-company.ts';
import { listCompanyFolders } from '../storage/list-entries.ts';
import { makeFolder } from '../storage/make-folder.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { CompanySummary, FileProblem, WorkspaceView } from '../../shared/bridge/views.ts';
import { ok } from '../../shared/util/result.ts';

/** The companies of a workspace, and what is wrong with the files that do not open. */
export async function openWorkspace(folder: string): Answer<WorkspaceView> {
  const folders = await listCompanyFolders(folder);
  if (!folders.ok) return folders;
  const entries = await Promise.all(folders.value.ids.map((id) => readCompany(folder, id)));
  const misnamed = folders.value.misnamed.map((name) => misnamedProblem(folder, name));
  return ok({
    folder,
    companies: entries.flatMap(({ summary }) => summary),
    problems: [...entries.flatMap(({ problems }) => problems), ...misnamed],
  });
}

/** The same of the workspace of the first start, made where it is missing. */
export async function openDefaultWorkspace(folder: string): Answer<WorkspaceView> {
  // Why a folder could not be made is told by opening it.
  await makeFolder(folder).catch(() => undefined);
  return openWorkspace(folder);
}

async function readCompany(
  folder: string,
  id: string,
): Promise<{ summary: readonly CompanySummary[]; problems: readonly FileProblem[] }> {
  const loaded = await loadCompany(folder, id);
  if (loaded.ok)
    return { summary: [summariseCompany(loaded.value)], problems: loaded.value.problems };
  return { summary: [], problems: [{ companyId: id, file: 'company', error: loaded.error }] };
}

function misnamedProblem(folder: string, name: string): FileProblem {
  return {
    companyId: name,
    file: 'company',
    error: { kind: 'folder-name-unusable', path: join(folder, name) },
  };
}
