import { companyForm } from './company-form.ts';
import { processorForm } from './processor-form.ts';
import type { ReferenceTarget } from './question.ts';
import { registerForm } from './register-form.ts';
import type { FileKind } from '../register/file-content.ts';

/** A question as data, seen without the type of the record that it is about. */
export interface AnyQuestion {
  readonly id: string;
  readonly kind: string;
  readonly targets?: readonly ReferenceTarget[];
  readonly row?: readonly AnyQuestion[];
  readonly nameField?: string;
}

const forms = { company: companyForm, register: registerForm, processor: processorForm };

/** The question of the form with the id, that of a row as list and field: purposes.text. */
export function findQuestion(form: FileKind, id: string): AnyQuestion | undefined {
  const sections: readonly { readonly questions: readonly AnyQuestion[] }[] = forms[form];
  return findAmong(
    sections.flatMap(({ questions }) => questions),
    id,
  );
}

function findAmong(questions: readonly AnyQuestion[], id: string): AnyQuestion | undefined {
  const found = questions.find((question) => question.id === id);
  if (found) return found;
  const list = questions.find((question) => question.row && id.startsWith(`${question.id}.`));
  return list?.row && findAmong(list.row, id.slice(list.id.length + 1));
}
