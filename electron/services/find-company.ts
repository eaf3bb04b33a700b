import { findCompanyFolder } from '../storage/company-paths.ts';
import { exists } from '../storage/exists.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { fail } from '../../shared/util/result.ts';

/** The folder of a company that is there. */
export async function findCompany(workspace: string, companyId: string): Answer<string> {
  const found = await findCompanyFolder(workspace, companyId);
  if (!found.ok || (await exists(found.value))) return found;
  return fail({ kind: 'company-unknown', id: companyId });
}
