// What a document is made from, as its sections see it: only answers to questions that apply.
import { companyForm } from '../../forms/company-form.ts';
import { processorForm } from '../../forms/processor-form.ts';
import { registerForm } from '../../forms/register-form.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import { keepApplicable } from './applicable-answers.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import type { ProcessorScope, RegisterScope, Scope } from './scope.ts';

/** What every section knows. */
export function scopeOf({ company }: ComposeParts, { language }: ComposeOptions): Scope {
  return {
    language,
    words: documentWords[language],
    company: {
      value: keepApplicable(companyForm, company),
      place: { file: 'company', path: '' },
    },
    depth: 2,
  };
}

/** The registers of the document, in its order. */
export function registersOf(
  { registers }: ComposeParts,
  { registerIds }: ComposeOptions,
  scope: Scope,
): readonly RegisterScope[] {
  const chosen =
    registerIds.length === 0
      ? registers
      : registerIds.flatMap((id) => registers.filter((register) => register.id === id));
  return chosen.map(({ id, content }) => ({
    ...scope,
    register: {
      value: keepApplicable(registerForm, content),
      place: { file: `registers/${id}`, path: '' },
    },
  }));
}

/** The company's work as a processor; undefined where it has no such record. */
export function processorOf({ processor }: ComposeParts, scope: Scope): ProcessorScope | undefined {
  if (processor === undefined) return undefined;
  const value = keepApplicable(processorForm, processor);
  return { ...scope, processor: { value, place: { file: 'processor', path: '' } } };
}
