import { companyForm } from '../forms/company-form.ts';
import { processorForm } from '../forms/processor-form.ts';
import { registerForm } from '../forms/register-form.ts';
import type { FedKind } from '../register/document-kind.ts';
import type { FileKind } from '../register/file-content.ts';

/** What rules need to know of a question. */
export interface QuestionFacts {
  readonly kind: string;
  /** The papers that the answer is printed in. */
  readonly feeds: readonly FedKind[];
  /** True where "does not concern us" is no answer. */
  readonly required?: true;
}

interface SeenQuestion extends QuestionFacts {
  readonly id: string;
  readonly row?: readonly SeenQuestion[];
}

function collect(questions: readonly SeenQuestion[], prefix = ''): [string, QuestionFacts][] {
  return questions.flatMap(({ id, row, ...facts }) => [
    [prefix + id, facts] as [string, QuestionFacts],
    ...collect(row ?? [], `${prefix}${id}.`),
  ]);
}

function factsOf(form: readonly { readonly questions: readonly unknown[] }[]) {
  const questions = form.flatMap((section) => section.questions);
  return new Map(collect(questions as readonly SeenQuestion[]));
}

const facts: Readonly<Record<FileKind, ReadonlyMap<string, QuestionFacts>>> = {
  company: factsOf(companyForm),
  register: factsOf(registerForm),
  processor: factsOf(processorForm),
};

/** The facts of the question; undefined where no form asks it. */
export function questionFacts(kind: FileKind, question: string): QuestionFacts | undefined {
  return facts[kind].get(question);
}
