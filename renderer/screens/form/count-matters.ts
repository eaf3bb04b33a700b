import { findSections, pathsIn } from '../../../shared/forms/section-state.ts';
import type { Reviewed } from '../../../shared/register/review.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { FormSetup } from './form-setup.ts';

/** What is left to settle in a file. */
export interface Matters {
  /** Findings that are more than hints, and questions left open. */
  readonly open: number;
  /** Answers of a template that nobody has confirmed. */
  readonly toConfirm: number;
}

/** Counts what is left to settle among the questions that are asked. `findings` are the open ones of the file. */
export function countMatters<Record_ extends Reviewed>(
  { sections }: FormSetup<Record_>,
  record: Record_,
  findings: readonly Finding[],
): Matters {
  const { openItems, toConfirm } = record.review;
  const asked = findSections(sections, record);
  const count = (paths: readonly string[]) =>
    asked.reduce((sum, section) => sum + pathsIn(section, record, paths).length, 0);
  const left = openItems.filter(({ state }) => state !== 'notApplicable');
  return {
    open:
      findings.filter(({ severity }) => severity !== 'info').length +
      count(left.map(({ path }) => path)),
    toConfirm: count(toConfirm),
  };
}
