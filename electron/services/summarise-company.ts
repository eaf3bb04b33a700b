import type { CompanySummary, CompanyView } from '../../shared/bridge/views.ts';
import { parseDate } from '../../shared/register/reading/parse-date.ts';
import {
  findProcessorCompleteness,
  findRegisterCompleteness,
} from '../../shared/rules/completeness/find-completeness.ts';

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

/** The items of Art. 13, 14 and 30 that concern the company, and those of them that have their answer. */
function countRequirements(view: CompanyView): CompanySummary['requirements'] {
  const { company, registers, processor } = view;
  const parts = { company: company.content, registers, processor: processor?.content };
  const states = [
    ...registers.flatMap(({ id }) => findRegisterCompleteness(parts, id)),
    ...findProcessorCompleteness(parts),
  ].filter(({ status }) => status !== 'notApplicable');
  const met = states.filter(({ status }) => status === 'satisfied').length;
  return { met, all: states.length };
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
