// What the user has yet to settle about the answers, and what has been settled about findings. It stands
// in the file of the answers, so that a copied or synchronised folder carries it, and is no answer itself.
import { choice, date, group, isLocalizedText, line, rows } from './answers.ts';
import { rowPath } from './answer-path.ts';
import { isAnswered } from './is-answered.ts';
import type { DeepReadonly } from '../util/deep-readonly.ts';
import { z } from '../util/schema.ts';

/** Why a question stays open: the user does not know yet, does not understand it, or it does not concern the company. */
export const openStates = ['unknown', 'notUnderstood', 'notApplicable'] as const;

export type OpenState = (typeof openStates)[number];

/** One of these in every file. Paths are those of answers (answer-path.ts) in the same file. */
export const review = group({
  /** Answers and rows that came from a template and that nobody has confirmed. */
  toConfirm: z.array(z.string()).default([]),
  openItems: rows({ path: line, state: choice(...openStates), note: line }),
  /**
   * Findings that the user has read and lets stand, each with the reason. `on` is an ISO date. `about` is
   * what was found (rules/sort-out-findings.ts): the reason holds for nothing else.
   */
  acknowledged: rows({
    ...{ rule: line, path: line, reason: line, on: date },
    about: z.array(z.string()).default([]),
  }),
});

export type Review = DeepReadonly<z.output<typeof review>>;

export type OpenItem = Review['openItems'][number];

export type Acknowledgement = Review['acknowledged'][number];

/** A content with its review: a company, a register or a processor record. */
export interface Reviewed {
  readonly review: Review;
}

function withReview<Content extends Reviewed>(content: Content, change: Partial<Review>): Content {
  return { ...content, review: { ...content.review, ...change } };
}

/** The content with the answers confirmed as the company's own. */
export function confirmAnswers<Content extends Reviewed>(
  content: Content,
  paths: readonly string[],
): Content {
  const toConfirm = content.review.toConfirm.filter((path) => !paths.includes(path));
  return toConfirm.length === content.review.toConfirm.length
    ? content
    : withReview(content, { toConfirm });
}

/** The content with the question left open; an earlier mark of the same question is replaced. */
export function leaveOpen<Content extends Reviewed>(content: Content, item: OpenItem): Content {
  const others = content.review.openItems.filter(({ path }) => path !== item.path);
  return withReview(content, { openItems: [...others, item] });
}

/** The content with the question no longer marked as left open. */
export function takeUp<Content extends Reviewed>(content: Content, path: string): Content {
  const openItems = content.review.openItems.filter((item) => item.path !== path);
  return openItems.length === content.review.openItems.length
    ? content
    : withReview(content, { openItems });
}

/** The content with the finding acknowledged; an earlier reason for the same, or for a part of it, is replaced. */
export function acknowledge<Content extends Reviewed>(
  content: Content,
  acknowledgement: Acknowledgement,
): Content {
  const { rule, path, about } = acknowledgement;
  const isPart = (one: Acknowledgement) => one.about.every((each) => about.includes(each));
  const others = content.review.acknowledged.filter(
    (one) => one.rule !== rule || one.path !== path || !isPart(one),
  );
  return withReview(content, { acknowledged: [...others, acknowledgement] });
}

/** The content with the finding shown again: `id` is that of the acknowledgement. */
export function withdrawAcknowledgement<Content extends Reviewed>(
  content: Content,
  id: string,
): Content {
  const acknowledged = content.review.acknowledged.filter((one) => one.id !== id);
  return withReview(content, { acknowledged });
}

/**
 * What follows for the review when the user gives an answer: it is the company's own now, and no longer
 * left open. An emptied answer stays open. "Does not concern us" with an answer would contradict itself.
 */
export function settleAnswer<Content extends Reviewed>(
  content: Content,
  path: string,
  answer: unknown,
): Content {
  const confirmed = confirmAnswers(content, [path]);
  return isAnswered(answer) ? takeUp(confirmed, path) : confirmed;
}

/** The content without marks on a row that is gone. */
export function forgetRow<Content extends Reviewed>(content: Content, row: string): Content {
  const { toConfirm, openItems, acknowledged } = content.review;
  const stays = (path: string) => path !== row && !path.startsWith(`${row}.`);
  return withReview(content, {
    toConfirm: toConfirm.filter(stays),
    openItems: openItems.filter(({ path }) => stays(path)),
    acknowledged: acknowledged.filter(({ path }) => stays(path)),
  });
}

/** Steers the form, or has been given by the user when the content was started. */
const neverConfirmed: ReadonlySet<string> = new Set(['name', 'kind', 'role', 'inherits', 'review']);

/** Paths of everything that the content says: of rows as a whole, of other answers one by one. */
export function answersToConfirm(content: object): readonly string[] {
  return Object.entries(content)
    .filter(([field]) => !neverConfirmed.has(field))
    .flatMap(([field, answer]) => pathsOf(field, answer));
}

function pathsOf(path: string, answer: unknown): readonly string[] {
  if (!isAnswered(answer)) return [];
  if (Array.isArray(answer)) return rowsOf(path, answer);
  if (typeof answer !== 'object' || answer === null || isLocalizedText(answer)) return [path];
  return Object.entries(answer).flatMap(([field, value]) => pathsOf(`${path}.${field}`, value));
}

function rowsOf(path: string, items: readonly unknown[]): readonly string[] {
  const isRow = (item: unknown): item is { readonly id: string } =>
    typeof item === 'object' && item !== null && 'id' in item;
  const ids = items.filter(isRow).map(({ id }) => rowPath(path, id));
  return ids.length > 0 ? ids : [path];
}
