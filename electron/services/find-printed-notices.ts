import { findLastNotices } from '../storage/last-notices.ts';
import { versionParts } from '../../shared/papers/judge-paper.ts';
import { printedNotice, type PrintedNotice } from '../../shared/document/printed-notices.ts';

/** What the last public notices of the registers say: the last of each alone, and the last with others. */
export async function findPrintedNotices(
  companyFolder: string,
  registerIds: readonly string[],
): Promise<readonly PrintedNotice[]> {
  const subjects = [...new Set(['company', ...registerIds])];
  const found = await Promise.all(
    subjects.map((subject) => findLastNotices(companyFolder, subject)),
  );
  return found
    .flat()
    .filter(({ registerId }) => registerIds.includes(registerId))
    .map(({ registerId, version }) =>
      printedNotice(versionParts(version), registerId, version.language, version.date),
    );
}
