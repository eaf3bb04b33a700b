// The shape of a form as typed data. Ids are paths of the model and kinds must fit the type of the
// answer, so a question about a field that does not exist, or of the wrong kind, does not compile.
import type { LocalizedText, YesNo } from '../register/answers.ts';
import type { AnswerAt, AnswerPath } from '../register/answer-path.ts';
import type { FedKind } from '../register/document-kind.ts';

/** Kinds of answer that a value of the type can be asked with. */
export type KindFor<Value> = [Value] extends [YesNo]
  ? 'yesNo'
  : [Value] extends [string]
    ? string extends Value
      ? 'line' | 'date' | 'duration' | 'country' | 'color' | 'reference'
      : 'choice'
    : [Value] extends [readonly (infer Item)[]]
      ? Item extends { readonly id: string }
        ? 'rows'
        : string extends Item
          ? 'references'
          : 'choices'
      : [Value] extends [LocalizedText]
        ? 'text' | 'longText'
        : never;

/** Art. 13, 14 and 30 in the Regulation, or a Finnish act: shown beside the question. */
export type ArticleReference = string;

interface Common {
  /** Documents that print the answer. Empty for an answer that only steers the form. */
  readonly feeds: readonly FedKind[];
  readonly articles?: readonly ArticleReference[];
  /** True where the law wants an answer of everyone who is asked: "does not concern us" is none. */
  readonly required?: true;
}

/** A list that a reference can point to; the question that asks for it says what names a row. */
export interface ReferenceTarget {
  /** Path of the list in the same file, or in the company's file for `company:` targets. */
  readonly list: string;
  readonly file: 'own' | 'company';
}

type Details<Value, Kind, File> = Kind extends 'choice'
  ? { readonly options: readonly Exclude<Value, ''>[] }
  : Kind extends 'duration'
    ? {
        /** Of a time that runs from something: the answers beside it that say from what. */
        readonly from?: readonly [event: string, own: string];
      }
    : Kind extends 'choices'
      ? { readonly options: Value }
      : Kind extends 'reference' | 'references'
        ? { readonly targets: readonly ReferenceTarget[] }
        : Kind extends 'rows'
          ? Value extends readonly (infer Row)[]
            ? {
                readonly row: readonly QuestionOf<Row, File>[];
                readonly nameField: AnswerPath<Row>;
              }
            : never
          : unknown;

type QuestionAt<Record_, Path extends string, Kind, File> = Kind extends string
  ? Common & {
      readonly id: Path;
      readonly kind: Kind;
      /** False where the question does not apply: it is then not shown and its answer is kept. */
      readonly appliesTo?: (record: Record_) => boolean;
      /** Of a row: false where nothing in the whole file calls for the question, whatever the row says. */
      readonly askedIn?: (file: File) => boolean;
    } & Details<AnswerAt<Record_, Path>, Kind, File>
  : never;

/** Any question about a record of the type, which stands in a file of the other type where it is a row. */
export type QuestionOf<Record_, File = unknown> = {
  [Path in Exclude<AnswerPath<Record_>, 'id'>]: QuestionAt<
    Record_,
    Path,
    KindFor<AnswerAt<Record_, Path>>,
    File
  >;
}[Exclude<AnswerPath<Record_>, 'id'>];

/** A topic of the task list: one screen of the form. */
export interface SectionOf<Record_> {
  readonly id: string;
  readonly questions: readonly QuestionOf<Record_, Record_>[];
  readonly appliesTo?: (record: Record_) => boolean;
}
