// One view of a question without the type of the record that it is about, and one index of all of them:
// whoever walks a form, looks a question up or asks whether it applies does it here.
import type { FedKind } from '../register/document-kind.ts';
import type { FileContents, FileKind } from '../register/file-content.ts';
import { companyForm } from './company-form.ts';
import { processorForm } from './processor-form.ts';
import type { ReferenceTarget } from './question.ts';
import { registerForm } from './register-form.ts';

/** A question as data. Its conditions are asked with records of its own form only: `isAsked` sees to that. */
export interface AnyQuestion {
  readonly id: string;
  readonly kind: string;
  readonly feeds: readonly FedKind[];
  readonly articles?: readonly string[];
  /** True where "does not concern us" is no answer. */
  readonly required?: true;
  readonly targets?: readonly ReferenceTarget[];
  readonly nameField?: string;
  readonly row?: readonly AnyQuestion[];
  readonly appliesTo?: (record: never) => boolean;
  readonly askedIn?: (file: never) => boolean;
}

/** A topic of a form. */
export interface AnySection {
  readonly id: string;
  readonly questions: readonly AnyQuestion[];
  readonly appliesTo?: (record: never) => boolean;
}

const forms: Readonly<Record<FileKind, readonly AnySection[]>> = {
  company: companyForm,
  register: registerForm,
  processor: processorForm,
};

/** The form that asks for the content of a kind of file. */
export function formOf(kind: FileKind): readonly AnySection[] {
  return forms[kind];
}

function collect(questions: readonly AnyQuestion[], prefix = ''): [string, AnyQuestion][] {
  return questions.flatMap((question) => [
    [prefix + question.id, question] as [string, AnyQuestion],
    ...collect(question.row ?? [], `${prefix}${question.id}.`),
  ]);
}

function indexOf(form: readonly AnySection[]): ReadonlyMap<string, AnyQuestion> {
  return new Map(collect(form.flatMap(({ questions }) => questions)));
}

const index: Readonly<Record<FileKind, ReadonlyMap<string, AnyQuestion>>> = {
  company: indexOf(companyForm),
  register: indexOf(registerForm),
  processor: indexOf(processorForm),
};

/** The question of the form with the id, that of a row as list and field: purposes.text. */
export function findQuestion(kind: FileKind, id: string): AnyQuestion | undefined {
  return index[kind].get(id);
}

/** As much of a section as tells what it asks for. */
export interface AskingSection {
  readonly id: string;
  readonly questions: readonly { readonly id: string }[];
}

/** The section that asks for the answer, or for a part of it: `common.security` is asked in parts. */
export function findSectionOf<Section extends AskingSection>(
  form: readonly Section[],
  questionId: string,
): Section | undefined {
  const asks = (id: string) =>
    questionId === id || questionId.startsWith(`${id}.`) || id.startsWith(`${questionId}.`);
  return form.find(({ questions }) => questions.some(({ id }) => asks(id)));
}

/** True where the section or question applies to the record that it is about. */
export function applies(
  { appliesTo }: Pick<AnyQuestion, 'appliesTo'>,
  record: FileContents[FileKind] | object,
): boolean {
  return appliesTo?.(record as never) ?? true;
}

/** True where something in the file calls for the question of a row. */
export function isAskedIn({ askedIn }: AnyQuestion, file: object): boolean {
  return askedIn?.(file as never) ?? true;
}
