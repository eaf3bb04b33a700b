import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { fact, wordFact, type Fact } from '../facts.ts';
import { formatDate } from '../format.ts';
import type { Scope } from '../scope.ts';
import { field, type View } from '../view.ts';

/** When a paper was made and changed. The date of the next review is the company's own business. */
export function dateFacts(scope: Scope, doc: View<Register['doc']>): readonly Fact[] {
  const { labels } = scope.words;
  const { createdOn, updatedOn } = doc.value;
  return [
    ...wordFact(labels.created, formatDate(scope, createdOn), field(doc, 'createdOn').place),
    ...wordFact(labels.updated, formatDate(scope, updatedOn), field(doc, 'updatedOn').place),
    ...fact(labels.version, answer(scope, doc, 'version')),
  ];
}

/** The dates of an internal record, with that of its next review. */
export function recordDateFacts(scope: Scope, doc: View<Register['doc']>): readonly Fact[] {
  const review = formatDate(scope, doc.value.reviewDueOn);
  return [
    ...dateFacts(scope, doc),
    ...wordFact(scope.words.labels.nextReview, review, field(doc, 'reviewDueOn').place),
  ];
}

/** The footer's words for the edition: "Versio 1.2 · päivitetty 10.11.2026". */
export function edition(
  scope: Scope,
  doc: Pick<Register['doc'], 'version' | 'createdOn' | 'updatedOn'> | undefined,
  date: string,
): string {
  const { labels } = scope.words;
  const version = doc?.version.trim() ?? '';
  const parts = [
    version === '' ? '' : labels.editionVersion(version),
    dated(scope, doc?.createdOn ?? '', doc?.updatedOn ?? '', date),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function dated(scope: Scope, createdOn: string, updatedOn: string, date: string): string {
  const { labels } = scope.words;
  if (updatedOn !== '') return labels.editionUpdated(formatDate(scope, updatedOn));
  if (createdOn !== '') return labels.editionCreated(formatDate(scope, createdOn));
  return labels.editionDated(formatDate(scope, date));
}
