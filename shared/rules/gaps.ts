// "Does not concern us" answers a question, unless the law wants an answer of everyone (`required` of the
// question). It settles findings that say only that the answer is missing, and never one that says what is
// wrong. "I do not know" and "I do not understand" settle nothing.
import type { Finding } from './finding.ts';
import { questionFacts } from './question-facts.ts';
import type { MessageId } from '../language/rules/rule-messages.ts';
import { questionIdOf } from '../register/answer-path.ts';
import { kindOfFile, type AnswerPlace } from '../register/file-content.ts';
import { isSaidNotToConcern, type Reviewed } from '../register/review.ts';

/**
 * Messages that say only that the answer to the question is missing. Not those that several answers could
 * settle (any address, either date): there, no single question is the missing one.
 */
const gaps: ReadonlySet<MessageId> = new Set<MessageId>([
  ...(['ORG-01', 'ORG-03', 'DPO-03', 'PUR-01', 'PUR-13', 'CAT-01', 'CAT-01.subjects'] as const),
  ...(['SRC-01', 'PRV-01', 'PRV-01.consequence', 'REC-01', 'TRF-03.list', 'RET-01'] as const),
  ...(['AUTO-01', 'AUTO-03', 'SEC-01', 'RGT-10', 'ROL-02', 'ROL-03', 'SPE-05'] as const),
]);

/** What "does not concern us" is worth: 'answer', or 'refused' where the law wants another one. */
export type NotConcerning = 'answer' | 'refused';

/**
 * What the user's "does not concern us" at the question is worth; undefined where nobody has said so.
 * A row concerns the company by standing there: none of its questions can be answered so.
 */
export function notConcerning(
  content: Reviewed | undefined,
  { file, path }: AnswerPlace,
): NotConcerning | undefined {
  if (!content || !isSaidNotToConcern(content, path)) return undefined;
  const question = questionIdOf(path);
  const isRequired = question !== path || questionFacts(kindOfFile(file), question)?.required;
  return isRequired ? 'refused' : 'answer';
}

/** The same for a finding: undefined too where it says more than that an answer is missing. */
export function notConcerningOf(
  content: Reviewed | undefined,
  { message, place }: Pick<Finding, 'message' | 'place'>,
): NotConcerning | undefined {
  return gaps.has(message) ? notConcerning(content, place) : undefined;
}
