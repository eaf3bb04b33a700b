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
  const printed = await findPrintedNotices(view.value.folder, registerIds);
  return ok({ ...view.value, printed });
}
