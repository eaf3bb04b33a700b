// What differs between two contents of a file, answer by answer, rows by their ids.
import { getAnswer, rowPath, setAnswer } from './answer-path.ts';
import { isLanguage, languages } from '../language/language.ts';
import { assertNever } from '../util/assert-never.ts';

interface Row {
  readonly id: string;
}

/** One difference. `path` is that of the answer, or of the list that the row stands in. */
export type ContentChange =
  | {
      readonly kind: 'answer';
      readonly path: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'row-added'; readonly path: string; readonly row: Row }
  | { readonly kind: 'row-removed'; readonly path: string; readonly row: Row }
  | {
      readonly kind: 'rows-moved';
      readonly path: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/** Every difference between two contents of the same kind, in the order of the file. */
export function compareContents(
  before: unknown,
  after: unknown,
  path = '',
): readonly ContentChange[] {
  if (isRows(before) && isRows(after) && before.length + after.length > 0) {
    return compareRows(before, after, path);
  }
  if (!isGroup(before) || !isGroup(after)) {
    return isSame(before, after) ? [] : [{ kind: 'answer', path, before, after }];
  }
  return Object.keys(after)
    .filter((field) => field !== 'id')
    .flatMap((field) =>
      compareContents(before[field], after[field], path === '' ? field : `${path}.${field}`),
    );
}

/** The content with the change made in it. */
export function makeChange<Content>(content: Content, change: ContentChange): Content {
  const { path } = change;
  if (change.kind === 'answer') return setAnswer(content, path, change.after);
  const rows = (getAnswer(content, path) ?? []) as readonly Row[];
  switch (change.kind) {
    case 'row-added':
      return setAnswer(content, path, [...rows, change.row]);
    case 'row-removed':
      return setAnswer(
        content,
        path,
        rows.filter(({ id }) => id !== change.row.id),
      );
    case 'rows-moved':
      return setAnswer(content, path, inOrder(rows, change.after));
    default:
      return assertNever(change);
  }
}

/** The change that takes the change back. */
export function reverse(change: ContentChange): ContentChange {
  switch (change.kind) {
    case 'row-added':
      return { ...change, kind: 'row-removed' };
    case 'row-removed':
      return { ...change, kind: 'row-added' };
    case 'answer':
      return { ...change, before: change.after, after: change.before };
    case 'rows-moved':
      return { ...change, before: change.after, after: change.before };
    default:
      return assertNever(change);
  }
}

function compareRows(
  before: readonly Row[],
  after: readonly Row[],
  path: string,
): readonly ContentChange[] {
  const added = after.filter(({ id }) => !findRow(before, id));
  const removed = before.filter(({ id }) => !findRow(after, id));
  const keptBefore = idsOf(before.filter(({ id }) => findRow(after, id)));
  const keptAfter = idsOf(after.filter(({ id }) => findRow(before, id)));
  const isMoved = keptBefore.join() !== keptAfter.join();
  return [
    ...removed.map((row) => ({ kind: 'row-removed', path, row }) as const),
    ...after.flatMap((row) => {
      const old = findRow(before, row.id);
      return old ? compareContents(old, row, rowPath(path, row.id)) : [];
    }),
    ...added.map((row) => ({ kind: 'row-added', path, row }) as const),
    ...(isMoved
      ? [{ kind: 'rows-moved', path, before: idsOf(before), after: idsOf(after) } as const]
      : []),
  ];
}

function inOrder(rows: readonly Row[], order: readonly string[]): readonly Row[] {
  const place = ({ id }: Row): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...rows].sort((one, other) => place(one) - place(other));
}

function findRow(rows: readonly Row[], id: string): Row | undefined {
  return rows.find((row) => row.id === id);
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id);
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}

/** A group of answers; text in languages is one answer. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !Object.keys(value).every(isLanguage);
}

function isSame(one: unknown, other: unknown): boolean {
  return answerKey(one) === answerKey(other);
}

function answerKey(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return JSON.stringify(answer ?? null);
  }
  const texts = answer as Readonly<Record<string, unknown>>;
  return JSON.stringify(languages.map((language) => texts[language] ?? ''));
}
