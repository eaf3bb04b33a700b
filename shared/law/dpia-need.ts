// When a data protection impact assessment is needed: Art. 35(1) and (3) of the GDPR, and the criteria of
// the Article 29 Working Party (WP 248 rev.01), by which two signs of a high risk normally call for one.
import { verifiedOn, type DatedFact } from './dated-fact.ts';
import type { DpiaCriterion } from '../register/impact-assessment.ts';

/** required: a case of Art. 35(3); likely: two signs or more; unlikely: fewer. */
export type DpiaNeed = 'required' | 'likely' | 'unlikely';

/** A case in which the Regulation itself calls for an assessment. */
export interface DpiaCase extends DatedFact {
  readonly criteria: readonly DpiaCriterion[];
}

// Art. 35(3)(c) is about places open to the public; other monitoring on a large scale comes so near that
// the careful answer is the same.
export const dpiaCases: readonly DpiaCase[] = verifiedOn<Omit<DpiaCase, 'verifiedOn'>>(
  '2026-11-24',
  [
    {
      criteria: ['evaluation', 'automatedDecision'],
      source: 'Regulation (EU) 2016/679, Art. 35(3)(a)',
    },
    { criteria: ['sensitive', 'largeScale'], source: 'Regulation (EU) 2016/679, Art. 35(3)(b)' },
    { criteria: ['monitoring', 'largeScale'], source: 'Regulation (EU) 2016/679, Art. 35(3)(c)' },
  ],
);

/** How surely the signs call for an impact assessment. */
export function dpiaNeed(criteria: readonly DpiaCriterion[]): DpiaNeed {
  const isRequired = dpiaCases.some((one) => one.criteria.every((sign) => criteria.includes(sign)));
  if (isRequired) return 'required';
  return new Set(criteria).size >= 2 ? 'likely' : 'unlikely';
}
