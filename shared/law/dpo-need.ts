// When a data protection officer must be designated: Art. 37(1) of the GDPR.

/** What the duty depends on: the company's own answers about what it is and mainly does. */
export interface DpoFacts {
  readonly isPublicBody: boolean;
  /** Core activities: regular and systematic monitoring of people on a large scale. */
  readonly largeScaleMonitoring: boolean;
  /** Core activities: special categories (Art. 9) or criminal data (Art. 10) on a large scale. */
  readonly largeScaleSpecial: boolean;
}

export type DpoGround = '37(1)(a)' | '37(1)(b)' | '37(1)(c)';

/** The day on which this was compared with the Regulation. */
export const dpoNeedVerifiedOn = '2026-11-24';

/** Why an officer must be designated; undefined where designation is voluntary. */
export function dpoGround(facts: DpoFacts): DpoGround | undefined {
  if (facts.isPublicBody) return '37(1)(a)';
  if (facts.largeScaleMonitoring) return '37(1)(b)';
  return facts.largeScaleSpecial ? '37(1)(c)' : undefined;
}
