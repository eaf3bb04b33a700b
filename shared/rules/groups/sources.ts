// Where data come from, in words: Art. 14(2)(f).
import { textRule } from '../make-rules.ts';
import type { Rule } from '../rule.ts';
import { asks } from '../text/checked-text.ts';

/** Words that stand among the sources and belong elsewhere. */
export const sourceRules: readonly Rule[] = [
  textRule('SRC-02', 'warning', '12(1) art.', {
    pattern: 'foreignTopic',
    reads: (text) => asks(text, 'sources', 'sectionNotes.sources'),
  }),
];
