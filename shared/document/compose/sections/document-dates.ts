import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { fact, type Fact } from '../facts.ts';
import { formatDate } from '../format.ts';
import { readFact } from '../read-answers.ts';
import type { Scope } from '../scope.ts';
import { field, type View } from '../view.ts';

/** When a paper was made and changed. The date of the next review is the company's own business. */
export function dateFacts(scope: Scope, doc: View<Register['doc']>): readonly Fact[] {
  const { labels } = scope.words;
  return [
    ...readFact(scope, labels.created, 'date', field(doc, 'createdOn')),
    ...readFact(scope, labels.updated, 'date', field(doc, 'updatedOn')),
    ...fact(labels.version, answer(scope, doc, 'version')),
  ];
}

/** The dates of an internal record, with that of its next review. */
export function recordDateFacts(scope: Scope, doc: View<Register['doc']>): readonly Fact[] {
  return [
    ...dateFacts(scope, doc),
    ...readFact(scope, scope.words.labels.nextReview, 'date', field(doc, 'reviewDueOn')),
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
  const [created, updated] = [formatDate(scope, createdOn), formatDate(scope, updatedOn)];
  if (updated !== '') return labels.editionUpdated(updated);
  if (created !== '') return labels.editionCreated(created);
  return labels.editionDated(formatDate(scope, date));
}
