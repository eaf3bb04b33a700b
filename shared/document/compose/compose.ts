import { companyForm } from '../../forms/company-form.ts';
import { registerForm } from '../../forms/register-form.ts';
import { documentWords } from '../../language/documents/document-words.ts';
import { assertNever } from '../../util/assert-never.ts';
import { withCheckCode } from '../check-code.ts';
import type { Document, DocumentContent } from '../document.ts';
import { keepApplicable } from './applicable-answers.ts';
import type { ComposeOptions, ComposeParts } from './compose-options.ts';
import { composeNotice } from './notice.ts';
import { composeRecord } from './record.ts';
import type { RegisterScope, Scope } from './scope.ts';

/** Makes a document from the answers of a company. */
export function compose(parts: ComposeParts, options: ComposeOptions): Document {
  return withCheckCode(composeContent(parts, options));
}

function composeContent(parts: ComposeParts, options: ComposeOptions): DocumentContent {
  const scope = scopeOf(parts, options);
  const registers = registersOf(parts, options, scope);
  switch (options.kind) {
    case 'notice':
      return composeNotice(scope, registers, options);
    case 'record':
      return composeRecord(scope, registers, options, parts.processor !== undefined);
    default:
      return assertNever(options.kind);
  }
}

function scopeOf({ company }: ComposeParts, { language }: ComposeOptions): Scope {
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

function registersOf(
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
