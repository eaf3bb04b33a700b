// The three forms seen alike, whatever record they are about.
import { companyForm } from '../../../shared/forms/company-form.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import type { FedKind } from '../../../shared/register/document-kind.ts';
import type { FileKind } from '../../../shared/register/file-content.ts';

export interface PlainQuestion {
  readonly id: string;
  readonly kind: string;
  readonly feeds: readonly FedKind[];
  readonly articles?: readonly string[];
  readonly options?: readonly string[];
  readonly nameField?: string;
  readonly targets?: readonly { readonly file: string; readonly list: string }[];
  readonly row?: readonly PlainQuestion[];
  readonly appliesTo?: (record: unknown) => boolean;
  readonly askedIn?: (file: unknown) => boolean;
}

export interface PlainSection {
  readonly id: string;
  readonly questions: readonly PlainQuestion[];
  readonly appliesTo?: (record: unknown) => boolean;
}

export const forms: Readonly<Record<FileKind, readonly PlainSection[]>> = {
  company: companyForm as unknown as readonly PlainSection[],
  register: registerForm as unknown as readonly PlainSection[],
  processor: processorForm as unknown as readonly PlainSection[],
};

export const fileKinds: readonly FileKind[] = ['company', 'register', 'processor'];

/** Questions of a section and of its rows; a question of a row has the id of its list before its own. */
export function questionsOf(section: PlainSection): readonly PlainQuestion[] {
  return section.questions.flatMap((question) => [
    question,
    ...(question.row ?? []).map((field) => ({ ...field, id: `${question.id}.${field.id}` })),
  ]);
}
