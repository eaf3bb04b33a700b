// What a click can put right. A remedy is offered only where it is certain what the answer should be.
import type { Finding } from '../finding.ts';
import type { CheckedParts } from '../scope.ts';
import type { RemedyFor } from './remedy-for.ts';
import { answerRemedies } from './answer-remedies.ts';
import type { Remedy } from './remedy.ts';
import { textRemedies } from './text-remedies.ts';
import type { MessageId } from '../../language/rules/rule-messages.ts';
import { getAnswer } from '../../register/answer-path.ts';
import { contentOf } from '../../register/file-content.ts';

const remedies: Readonly<Partial<Record<MessageId, RemedyFor>>> = {
  ...textRemedies,
  ...answerRemedies,
};

/** The remedy of the finding; undefined where the user has to think or to write. */
export function findRemedy(finding: Finding, parts: CheckedParts): Remedy | undefined {
  const answer = getAnswer(contentOf(parts, finding.place.file), finding.place.path);
  return remedies[finding.message]?.(finding, answer);
}
