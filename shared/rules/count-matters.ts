// What is left to settle, counted once for every screen and command that says it.
import type { Finding } from './finding.ts';
import {
  countStates,
  byPlace,
  isHole,
  keyOfPlace,
  type JudgedFact,
} from '../judgement/judgement.ts';

export interface Matters {
  /** Places at which something is missing, left open or contradicted, and those of errors and warnings. */
  readonly open: number;
  /** Answers of a template that nobody has confirmed. */
  readonly toConfirm: number;
}

/** Counts what is left to settle of the facts. `findings` are the open ones about the same. */
export function countMatters(facts: readonly JudgedFact[], findings: readonly Finding[]): Matters {
  const holes = byPlace(facts).filter(isHole);
  const worth = findings.filter(({ severity }) => severity !== 'info');
  const places = [...holes, ...worth].map(({ place }) => keyOfPlace(place));
  return { open: new Set(places).size, toConfirm: countStates(facts).unconfirmed };
}
