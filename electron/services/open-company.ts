import { findUnused } from './find-unused.ts';
import { findPrintedNotices } from './find-printed-notices.ts';
import { loadCompany } from './load-company.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { OpenedCompany } from '../../shared/bridge/views.ts';
import { ok } from '../../shared/util/result.ts';

/** The company as it is worked on: its files, and what the public has been told of them. */
export async function openCompany(folder: string, companyId: string): Answer<OpenedCompany> {
  const view = await loadCompany(folder, companyId);
  if (!view.ok) return view;
  const registerIds = view.value.registers.map(({ id }) => id);
  const [printed, unused] = await Promise.all([
    findPrintedNotices(view.value.folder, registerIds),
    findUnused(view.value),
  ]);
  return ok({ ...view.value, printed, unused });
}
