// Measures of Art. 32: a sentence for the public, a list for the record, and no help for an intruder.
import { factRules, type FactScope } from '../fact-rule.ts';
import { hitIf, isEmpty, textRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import { asks } from '../text/checked-text.ts';

const mostPublic = 10;

/** Where anything is told, the record needs both kinds. */
function findOneSided({ fact, at }: FactScope<'security'>): readonly Hit[] {
  const { publicSummary, manual, electronic, measures } = fact;
  const texts = [publicSummary, manual, electronic, ...measures.map(({ text }) => text)];
  if (texts.every(isEmpty)) return [];
  // Art. 30(1)(g) asks the record for both kinds.
  const kinds = new Set(measures.map(({ group }) => group));
  return hitIf(!kinds.has('technical') || !kinds.has('organisational'), {
    place: at('measures'),
    message: 'SEC-01.record',
    hurts: ['record'],
  });
}

/** What is told, and to whom. */
export const securityRules: readonly Rule[] = [
  ...factRules('security', 'SEC-01', 'warning', '30(1)(g), 32 art.', findOneSided),
  textRule('SEC-02', 'warning', '32 art.', {
    pattern: 'securityDetail',
    reads: (text) =>
      ['publicSummary', 'manual', 'electronic'].some((field) =>
        asks(text, `security.${field}`, `common.security.${field}`),
      ),
  }),
  ...factRules('security', 'SEC-02', 'warning', '32 art.', ({ fact, at }) => {
    const count = fact.measures.filter((measure) => measure.public === 'yes').length;
    return hitIf(count > mostPublic, {
      place: at('measures'),
      message: 'SEC-02.many',
      values: { count: String(count) },
    });
  }),
];
