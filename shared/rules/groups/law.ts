import { textRule } from '../make-rules.ts';
import type { Rule } from '../rule.ts';
import { repealedSources } from '../../law/repealed-sources.ts';

/** The row of the list of repealed sources that the words are about. */
function repealedBy(words: string): string {
  return repealedSources.find(({ pattern }) => new RegExp(pattern, 'imu').test(words))?.id ?? '';
}

const tellSource = ({ words }: { readonly words: string }) => ({
  values: { hit: words, source: repealedBy(words) },
});

/** Sources of law that have been repealed or renamed. */
export const lawRules: readonly Rule[] = [
  textRule('LAW-01', 'error', '1050/2018 37 §', { pattern: 'personalDataAct' }),
  textRule('LAW-02', 'error', '12 art.', {
    pattern: 'repealedSource',
    tell: tellSource,
  }),
  textRule('LAW-03', 'error', '44–46 art.', { pattern: 'deadMechanism', tell: tellSource }),
  textRule('LAW-04', 'warning', '13 art.', { pattern: 'oldTitle' }),
  textRule('LAW-05', 'info', '12 art.', { pattern: 'oldTerm' }),
];
