// Findings beside what the user has said about them: a reason to let one stand is kept in the file.
import type { Finding } from './finding.ts';
import { notConcerningOf } from './gaps.ts';
import type { CheckedParts } from './scope.ts';
import { contentOf, type FileId } from '../register/file-content.ts';
import type { Acknowledgement, Review } from '../register/review.ts';

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

/** The review of each file of a company. */
export type Reviews = ReadonlyMap<FileId, Review>;

/** The reviews of the files that the findings are of. */
export function reviewsOf({ company, registers, processor }: CheckedParts): Reviews {
  return new Map<FileId, Review>([
    ['company', company.review],
    ...registers.map(({ id, content }) => [`registers/${id}` as const, content.review] as const),
    ...(processor ? [['processor', processor.review] as const] : []),
  ]);
}

/** The findings in the parts, those apart that the user lets stand. */
export function sortOutFindings(findings: readonly Finding[], parts: CheckedParts): SortedFindings {
  const open: Finding[] = [];
  const acknowledged: AcknowledgedFinding[] = [];
  for (const finding of findings) {
    const content = contentOf(parts, finding.place.file);
    const worth = notConcerningOf(content, finding);
    // The user has answered: what was missing is not.
    if (worth === 'answer') continue;
    const { id, place } = finding;
    const acknowledgement = content?.review.acknowledged.find(
      ({ rule, path }) => rule === id && path === place.path,
    );
    if (acknowledgement) acknowledged.push({ finding, acknowledgement });
    else open.push(worth === 'refused' ? { ...finding, isInsisted: true } : finding);
  }
  return { open, acknowledged };
}
