// When a data protection officer must be designated: Art. 37(1) of the GDPR.
import type { DatedFact } from './dated-fact.ts';

/** What the duty depends on: the company's own answers about what it is and mainly does. */
export interface DpoFacts {
  readonly isPublicBody: boolean;
  /** Core activities: regular and systematic monitoring of people on a large scale. */
  readonly largeScaleMonitoring: boolean;
  /** Core activities: special categories (Art. 9) or criminal data (Art. 10) on a large scale. */
  readonly largeScaleSpecial: boolean;
}

export type DpoGround = '37(1)(a)' | '37(1)(b)' | '37(1)(c)';

/** Why an officer must be designated: one row for each point of Art. 37(1). */
export interface DpoDuty extends DatedFact {
  readonly ground: DpoGround;
  readonly fact: keyof DpoFacts;
}

const duty = (ground: DpoGround, fact: keyof DpoFacts): DpoDuty => ({
  ground,
  fact,
  source: `Regulation (EU) 2016/679, Art. ${ground}`,
  verifiedOn: '2026-11-24',
});

export const dpoDuties: readonly DpoDuty[] = [
  duty('37(1)(a)', 'isPublicBody'),
  duty('37(1)(b)', 'largeScaleMonitoring'),
  duty('37(1)(c)', 'largeScaleSpecial'),
];

/** Why an officer must be designated; undefined where designation is voluntary. */
export function dpoGround(facts: DpoFacts): DpoGround | undefined {
  return dpoDuties.find(({ fact }) => facts[fact])?.ground;
}
