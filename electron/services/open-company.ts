import { findUnused } from './find-unused.ts';
import { loadCompany } from './load-company.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { OpenedCompany } from '../../shared/bridge/views.ts';
import { ok } from '../../shared/util/result.ts';

/** The company as it is worked on: its files, and what its folder holds beside them. */
export async function openCompany(folder: string, companyId: string): Answer<OpenedCompany> {
  const view = await loadCompany(folder, companyId);
  return view.ok ? ok({ ...view.value, unused: await findUnused(view.value) }) : view;
}
