import type { PatternId } from '../../../../shared/rules/text/match-patterns.ts';

/** Sentences of our own: what a notice with the defect says, and what a right one says in like words. */
export interface Phrases {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export type PhraseTable = Readonly<Partial<Record<PatternId, Phrases>>>;
