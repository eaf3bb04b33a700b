// Findings beside what the user has said about them: a reason to let one stand is kept in the file.
import type { Finding } from './finding.ts';
import { notConcerning } from '../judgement/left-open.ts';
import type { MessageId } from '../language/rules/rule-messages.ts';
import type { CheckedParts } from './scope.ts';
import { getAnswer } from '../register/answer-path.ts';
import { contentOf } from '../register/file-content.ts';
import { isAnswered } from '../register/is-answered.ts';
import type { Acknowledgement, Reviewed } from '../register/review.ts';

/**
 * Messages of rules that say only that an answer is missing which no paper needs: "does not concern us" settles
 * them. Of what the law asks for, the judgement has said already what that is worth.
 */
const gaps: ReadonlySet<MessageId> = new Set<MessageId>([
  ...(['ORG-03', 'DPO-03', 'PUR-13', 'AUTO-01', 'AUTO-03', 'SPE-05'] as const),
]);

export interface AcknowledgedFinding {
  readonly finding: Finding;
  readonly acknowledgement: Acknowledgement;
}

export interface SortedFindings {
  /** Findings that nobody has said anything about. */
  readonly open: readonly Finding[];
  /** Findings that stand for a reason. A reason whose finding is gone tells nothing and is left out. */
  readonly acknowledged: readonly AcknowledgedFinding[];
}

/**
 * What the finding is about, as an acknowledgement keeps it: which message, and the words and names of it.
 * One that tells none is about the answer itself, unless that is a text: another word in a long text
 * changes nothing that the text as a whole is blamed for.
 */
export function aboutOf(
  { message, about, place }: Finding,
  content: Reviewed | undefined,
): readonly string[] {
  return [message, ...(about.length > 0 ? about : plainAnswer(getAnswer(content, place.path)))];
}

function plainAnswer(answer: unknown): readonly string[] {
  const values = Array.isArray(answer) ? (answer as readonly unknown[]) : [answer];
  return values.filter((value) => typeof value === 'string').filter(isAnswered);
}

/** A reason from before it was kept what it was about holds for whatever the rule finds there. */
function isReasonFor({ about }: Acknowledgement, found: readonly string[]): boolean {
  return about.length === 0 || found.every((each) => about.includes(each));
}

/** The findings in the parts, those apart that the user lets stand. */
export function sortOutFindings(findings: readonly Finding[], parts: CheckedParts): SortedFindings {
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  for (const finding of findings) {
    const content = contentOf(parts, finding.place.file);
    const worth = gaps.has(finding.message) ? notConcerning(content, finding.place) : undefined;
    // The user has answered: what was missing is not.
    if (worth === 'answer') continue;
    const { id, place } = finding;
    const about = aboutOf(finding, content);
    const acknowledgement = content?.review.acknowledged.find(
      (one) => one.rule === id && one.path === place.path && isReasonFor(one, about),
    );
    if (acknowledgement) acknowledged.push({ finding, acknowledgement });
    else open.push(worth === 'refused' ? { ...finding, isInsisted: true } : finding);
  }
  return { open, acknowledged };
}
