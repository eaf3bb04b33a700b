// When a data protection impact assessment is needed: Art. 35(1) and (3) of the GDPR, and the criteria of
// the Article 29 Working Party (WP 248 rev.01), by which two signs of a high risk normally call for one.
import type { DpiaCriterion } from '../register/impact-assessment.ts';

/** required: a case of Art. 35(3); likely: two signs or more; unlikely: fewer. */
export type DpiaNeed = 'required' | 'likely' | 'unlikely';

/** The day on which this was compared with the Regulation and the guidelines. */
export const dpiaNeedVerifiedOn = '2026-11-24';

// Art. 35(3)(c) is about places open to the public; other monitoring on a large scale comes so near that
// the careful answer is the same.
const requiredCases: readonly (readonly DpiaCriterion[])[] = [
  ['evaluation', 'automatedDecision'],
  ['sensitive', 'largeScale'],
  ['monitoring', 'largeScale'],
];

/** How surely the signs call for an impact assessment. */
export function dpiaNeed(criteria: readonly DpiaCriterion[]): DpiaNeed {
  const isRequired = requiredCases.some((one) => one.every((sign) => criteria.includes(sign)));
  if (isRequired) return 'required';
  return new Set(criteria).size >= 2 ? 'likely' : 'unlikely';
}
