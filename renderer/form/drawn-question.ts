// Questions as the engine draws them: the same data as shared/forms, seen without the model's types.
// Every QuestionOf<Register>, QuestionOf<Company> … is one of these, and the compiler checks it.
import type { FedKind } from '../../shared/register/document-kind.ts';
import type { ReferenceTarget } from '../../shared/forms/question.ts';

interface Common<Record_> {
  readonly id: string;
  readonly feeds: readonly FedKind[];
  readonly articles?: readonly string[];
  readonly appliesTo?: (record: Record_) => boolean;
}

type PlainKind = 'line' | 'text' | 'longText' | 'date' | 'duration' | 'yesNo' | 'country';

export type AnswerDetails =
  | { readonly kind: PlainKind }
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

/** False where the question is not asked of the record; its answer is kept. */
export function applies(question: DrawnQuestion, record: unknown): boolean {
  // The question stands in a form about records of this type: shared/forms is checked for that.
  return question.appliesTo?.(record as never) ?? true;
}
