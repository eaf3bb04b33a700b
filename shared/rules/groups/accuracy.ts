// Data that are right: Art. 5(1)(d) asks it of the controller, whoever gave the data.
import { textRule } from '../make-rules.ts';
import type { Rule } from '../rule.ts';
import { isPublic } from '../text/checked-text.ts';

/** Who answers for the data. */
export const accuracyRules: readonly Rule[] = [
  textRule('ACC-01', 'warning', '5(1)(d), 5(2) art.', { pattern: 'disclaimer', reads: isPublic }),
  textRule('ACC-02', 'warning', '5(1)(d), 16 art.', { pattern: 'subjectDuty', reads: isPublic }),
];
