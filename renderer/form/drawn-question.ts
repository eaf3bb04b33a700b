// Questions as the engine draws them: the same data as shared/forms, seen without the model's types.
// Every QuestionOf<Register>, QuestionOf<Company> … is one of these, and the compiler checks it.
import type { FedKind } from '../../shared/register/document-kind.ts';
import type { ReferenceTarget } from '../../shared/forms/question.ts';

interface Common<Record_> {
  readonly id: string;
  readonly feeds: readonly FedKind[];
  readonly articles?: readonly string[];
  readonly appliesTo?: (record: Record_) => boolean;
  readonly askedIn?: (file: never) => boolean;
}

type PlainKind = 'line' | 'text' | 'longText' | 'date' | 'yesNo' | 'country' | 'color';

export type AnswerDetails =
  | { readonly kind: PlainKind }
  | { readonly kind: 'duration'; readonly from?: readonly [event: string, own: string] }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  | {
      readonly kind: 'reference' | 'references';
      readonly targets: readonly ReferenceTarget[];
    }
  | { readonly kind: 'rows'; readonly row: readonly DrawnQuestion[]; readonly nameField: string };

/** A question of a record of the type; the type of a row is not known here, so it is `never`. */
export type DrawnQuestion<Record_ = never> = Common<Record_> & AnswerDetails;

export type QuestionOfKind<Kind extends DrawnQuestion['kind']> = Extract<
  DrawnQuestion,
  { readonly kind: Kind }
>;

export interface DrawnSection<Record_> {
  readonly id: string;
  readonly questions: readonly DrawnQuestion<Record_>[];
}

// A field is redrawn when its question is another one: the same row questions make the same list.
const narrowed = new WeakMap<DrawnQuestion, Map<string, DrawnQuestion>>();

/** The question without those of its rows that nothing in the file calls for. */
export function askedOf(question: DrawnQuestion, file: unknown): DrawnQuestion {
  if (question.kind !== 'rows') return question;
  const row = question.row.filter(({ askedIn }) => askedIn?.(file as never) ?? true);
  if (row.length === question.row.length) return question;
  const known = narrowed.get(question) ?? new Map<string, DrawnQuestion>();
  narrowed.set(question, known);
  const key = row.map(({ id }) => id).join();
  const found = known.get(key) ?? { ...question, row };
  known.set(key, found);
  return found;
}

/** False where the question is not asked of the record; its answer is kept. */
export function applies(question: DrawnQuestion, record: unknown): boolean {
  // The question stands in a form about records of this type: shared/forms is checked for that.
  return question.appliesTo?.(record as never) ?? true;
}
