// What a document is made from, as its sections see it.
import { keepApplicable } from '../../forms/applicable-answers.ts';
import { companyForm } from '../../forms/company-form.ts';
import { processorForm } from '../../forms/processor-form.ts';
import { registerForm } from '../../forms/register-form.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import type { ProcessorScope, RegisterScope, Scope } from './scope.ts';
import { registerFile } from '../../register/file-content.ts';

/** The registers of the document, in its order, and only answers to questions that apply. */
export function applicableParts(
  { company, registers, processor }: ComposeParts,
  { registerIds }: ComposeOptions,
): ComposeParts {
  const chosen =
    registerIds.length === 0
      ? registers
      : registerIds.flatMap((id) => registers.filter((register) => register.id === id));
  return {
    company: keepApplicable(companyForm, company),
    registers: chosen.map(({ id, content }) => ({
      id,
      content: keepApplicable(registerForm, content),
    })),
    processor: processor && keepApplicable(processorForm, processor),
  };
}

/** What every section knows. */
export function scopeOf(
  { company }: ComposeParts,
  { language }: Pick<ComposeOptions, 'language'>,
): Scope {
  return {
    language,
    words: documentWords[language],
    company: { value: company, place: { file: 'company', path: '' } },
    depth: 2,
  };
}

/** What the sections of each register know. */
export function registersOf({ registers }: ComposeParts, scope: Scope): readonly RegisterScope[] {
  return registers.map(({ id, content }) => ({
    ...scope,
    register: { value: content, place: { file: registerFile(id), path: '' } },
  }));
}

/** The company's work as a processor; undefined where it has no such record. */
export function processorOf({ processor }: ComposeParts, scope: Scope): ProcessorScope | undefined {
  if (processor === undefined) return undefined;
  return { ...scope, processor: { value: processor, place: { file: 'processor', path: '' } } };
}
