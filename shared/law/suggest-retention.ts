import { retentionRules, type RetentionRule } from './retention.ts';
import { retentionStems } from './retention-stems.ts';

/** How many suggestions a person looks through. */
const most = 4;

/**
 * The rows of the retention reference that fit the words of the answers, the best first; none where
 * nothing fits. What a statute says comes before what is only usual.
 */
export function suggestRetention(text: string): readonly RetentionRule[] {
  return retentionRules
    .map((rule) => ({
      rule,
      score: countWords(rule.id, text) + (rule.kind === 'practice' ? 0 : 0.5),
    }))
    .filter(({ score }) => score >= 1)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ rule }) => rule);
}

/** How many different words of the reference begin a word of the text, or a part of a compound. */
function countWords(id: string, text: string): number {
  const stems = (retentionStems[id] ?? '').split('|');
  return stems.filter((stem) => new RegExp(`(?<!\\p{L})${stem}`, 'iu').test(text)).length;
}
