import { setImmediate as letOthersRun } from 'node:timers/promises';

import { findCompany } from './find-company.ts';
import { findLastNotices } from '../storage/last-notices.ts';
import { listRegisterIds } from '../storage/list-entries.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import { versionParts } from '../../shared/papers/judge-paper.ts';
import { printedNotice, type PrintedNotice } from '../../shared/document/printed-notices.ts';
import { ok } from '../../shared/util/result.ts';

/** What the last public notices of a company say. */
export async function findPrinted(
  folder: string,
  companyId: string,
): Answer<readonly PrintedNotice[]> {
  const company = await findCompany(folder, companyId);
  if (!company.ok) return company;
  const ids = await listRegisterIds(company.value);
  return ids.ok ? ok(await findPrintedNotices(company.value, ids.value)) : ids;
}

/** What the last public notices of the registers say: the last of each alone, and the last with others. */
export async function findPrintedNotices(
  companyFolder: string,
  registerIds: readonly string[],
): Promise<readonly PrintedNotice[]> {
  const subjects = [...new Set(['company', ...registerIds])];
  const found = await Promise.all(
    subjects.map((subject) => findLastNotices(companyFolder, subject)),
  );
  const printed: PrintedNotice[] = [];
  for (const { registerId, version } of found.flat()) {
    if (!registerIds.includes(registerId)) continue;
    const { language, date } = version;
    printed.push(printedNotice(versionParts(version), registerId, language, date));
    // A notice is composed to tell what it says: a hundred of them would keep every save waiting.
    await letOthersRun();
  }
  return printed;
}
