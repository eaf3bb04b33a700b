// The same facts are asked of the company, of a register and of the processor record. They are
// written once, below the group that they belong to, and brought to their place with these.
import { getAnswer } from '../register/answer-path.ts';
import type { FedKind } from '../register/document-kind.ts';
import type { QuestionOf } from './question.ts';

/** A record that has the group at the path: 'common.rights' → { common: { rights: Group } }. */
type RecordWith<Path extends string, Group> = Path extends `${infer Head}.${infer Rest}`
  ? { readonly [Key in Head]: RecordWith<Rest, Group> }
  : { readonly [Key in Path]: Group };

/** What every question has, whatever record it is about. */
interface AnyQuestion {
  readonly id: string;
  readonly feeds: readonly FedKind[];
  readonly appliesTo?: (record: unknown) => boolean;
  readonly row?: readonly AnyQuestion[];
}

// QuestionOf<R> cannot be spread while R is open, so the three helpers go through AnyQuestion. They
// change nothing but the fields that it names.
function change<From, To, FromFile = unknown, ToFile = unknown>(
  questions: readonly QuestionOf<From, FromFile>[],
  edit: (question: AnyQuestion) => AnyQuestion,
): readonly QuestionOf<To, ToFile>[] {
  return (questions as unknown as readonly AnyQuestion[]).map(
    edit,
  ) as unknown as readonly QuestionOf<To, ToFile>[];
}

/** The questions of a group as questions of the record that has the group at the path. */
export function under<Group, const Path extends string>(
  path: Path,
  questions: readonly QuestionOf<Group>[],
): readonly QuestionOf<RecordWith<Path, Group>>[] {
  return change(questions, ({ appliesTo, ...question }) => ({
    ...question,
    id: `${path}.${question.id}`,
    ...(appliesTo && { appliesTo: (record) => appliesTo(getAnswer(record, path)) }),
  }));
}

/** The questions, asked only where the condition holds as well. */
export function when<Record_>(
  condition: (record: Record_) => boolean,
  questions: readonly QuestionOf<Record_>[],
): readonly QuestionOf<Record_>[] {
  return change(questions, (question) => ({
    ...question,
    appliesTo: (record) => condition(record as Record_) && (question.appliesTo?.(record) ?? true),
  }));
}

/** The questions with other documents as the place where answers are printed that are printed at all. */
export function feeding<Record_, File>(
  feeds: readonly FedKind[],
  questions: readonly QuestionOf<Record_, File>[],
): readonly QuestionOf<Record_, File>[] {
  const redirect = (question: AnyQuestion): AnyQuestion => ({
    ...question,
    feeds: question.feeds.length === 0 ? question.feeds : feeds,
    ...(question.row && { row: question.row.map(redirect) }),
  });
  return change(questions, redirect);
}

/** The questions with the processor's record beside the record, wherever that one prints the answer. */
export function inBothRecords<Record_>(
  questions: readonly QuestionOf<Record_>[],
): readonly QuestionOf<Record_>[] {
  const extend = (question: AnyQuestion): AnyQuestion => ({
    ...question,
    feeds: question.feeds.includes('record')
      ? [...question.feeds, 'processor-record']
      : question.feeds,
    ...(question.row && { row: question.row.map(extend) }),
  });
  return change(questions, extend);
}
