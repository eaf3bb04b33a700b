import type { CompanySummary, CompanyView } from '../../shared/bridge/views.ts';
import { parseDate } from '../../shared/register/reading/parse-date.ts';
import { judgeParts } from '../../shared/judgement/judge.ts';
import { allFacts, progressOf } from '../../shared/judgement/judgement.ts';

/** What the list of companies shows of one: how complete it is, and when to look at it again. */
export function summariseCompany(view: CompanyView): CompanySummary {
  const { id, company, registers, processor } = view;
  const saves = [company, ...registers, ...(processor ? [processor] : [])];
  return {
    id,
    legalName: company.content.legalName,
    businessId: company.content.businessId,
    registerCount: registers.length,
    hasProcessorRecord: processor !== undefined,
    savedAt: lastOf(saves.map(({ savedAt }) => savedAt)),
    requirements: countRequirements(view),
    nextReviewOn: findNextReview(view),
  };
}

function lastOf(times: readonly string[]): string {
  return [...times].sort().at(-1) ?? '';
}

/** What concerns the company, and what of it is told and confirmed. */
function countRequirements({
  company,
  registers,
  processor,
}: CompanyView): CompanySummary['requirements'] {
  const parts = { company: company.content, registers, processor: processor?.content };
  return progressOf(allFacts(judgeParts(parts)));
}

/** The first of the days on which the company has promised to look at its papers again. */
function findNextReview({ company, registers }: CompanyView): string {
  const days = [company.content.recordDoc, ...registers.map(({ content }) => content.doc)];
  return (
    days
      .flatMap(({ reviewDueOn }) => parseDate(reviewDueOn) ?? [])
      .sort()
      .at(0) ?? ''
  );
}
