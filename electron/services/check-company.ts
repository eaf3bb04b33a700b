import { findPrintedNotices } from './find-printed-notices.ts';
import { openCompany } from './open-company.ts';
import type { Answer } from '../../shared/bridge/contract.ts';
import type { CompanyView } from '../../shared/bridge/views.ts';
import { judgeParts } from '../../shared/judgement/judge.ts';
import { allFacts, countStates, factsIn } from '../../shared/judgement/judgement.ts';
import { findOutdatedNotices } from '../../shared/document/printed-notices.ts';
import { findFindings } from '../../shared/rules/find-findings.ts';
import { findingsOfFile } from '../../shared/rules/findings-of.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { sortOutFindings } from '../../shared/rules/sort-out-findings.ts';
import type { UnusedEntry } from '../../shared/register/unused/unused-entry.ts';
import { fail, ok } from '../../shared/util/result.ts';
import { registerFile } from '../../shared/register/file-content.ts';

/** What the rules find in the files of a company, and the files that could not be read. */
export interface CompanyCheck {
  readonly companyId: string;
  readonly findings: readonly Finding[];
  /** How many answers of a template nobody has confirmed. */
  readonly unconfirmed: number;
  readonly problems: CompanyView['problems'];
  /** Files and folders of the company that the rules have not looked at. */
  readonly unused: readonly UnusedEntry[];
}

/** Checks a company against the rules, or only the registers that are named. */
export async function checkCompany(
  workspace: string,
  companyId: string,
  registerIds: readonly string[],
  today: string,
): Answer<CompanyCheck> {
  const opened = await openCompany(workspace, companyId);
  if (!opened.ok) return opened;
  const { company, registers, processor, problems, unused } = opened.value;
  const unread = (id: string) => problems.some(({ file }) => file === registerFile(id));
  const unknown = registerIds.find((id) => !unread(id) && !registers.some((one) => one.id === id));
  if (unknown !== undefined) return fail({ kind: 'register-unknown', id: unknown });
  const parts = { company: company.content, registers, processor: processor?.content };
  const ids = registers.map(({ id }) => id);
  const printed = await findPrintedNotices(opened.value.folder, ids);
  const outdated = findOutdatedNotices(parts, printed);
  // What the user lets stand, with a reason that is kept, is not told again.
  const { open: findings } = sortOutFindings(findFindings(parts, { today, outdated }), parts);
  const judgement = judgeParts(parts);
  const { unconfirmed } = countStates(allFacts(judgement));
  if (registerIds.length === 0) return ok({ companyId, findings, unconfirmed, problems, unused });
  const files = registerIds.map((id) => registerFile(id));
  return ok({
    companyId,
    findings: files.flatMap((file) => findingsOfFile(findings, file)),
    unconfirmed: countStates(files.flatMap((file) => factsIn(judgement, file))).unconfirmed,
    problems: problems.filter(({ file }) => files.some((one) => one === file)),
    unused: [],
  });
}
