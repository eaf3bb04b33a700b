import { patterns, type PatternId } from './patterns.ts';

export type { PatternId };

/** Where a pattern fits a text. */
export interface PatternHit {
  /** The words that fit, of the first place. */
  readonly words: string;
  /** Where each place begins. */
  readonly indexes: readonly number[];
}

export type PatternHits = ReadonlyMap<PatternId, PatternHit>;

const known = new Map<string, PatternHits>();
/** Some ten companies of answers; an earlier text is simply matched again. */
const limit = 5000;

/** The patterns that fit a normalised text. Kept by text, so that typing matches only what changed. */
export function matchPatterns(text: string): PatternHits {
  const kept = known.get(text);
  if (kept) return kept;
  if (known.size >= limit) known.clear();
  const hits = new Map(
    patterns.flatMap(([id, pattern]) => {
      const matches = [...text.matchAll(pattern)];
      const words = matches[0]?.[0].trim().replace(/\s+/g, ' ');
      return words === undefined
        ? []
        : [[id, { words, indexes: matches.map(({ index }) => index) }] as const];
    }),
  );
  known.set(text, hits);
  return hits;
}
