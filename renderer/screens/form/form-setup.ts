// What the editor needs to know of each of the three forms.
import { companyForm } from '../../../shared/forms/company-form.ts';
import { formTexts } from '../../../shared/forms/form-texts.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import type { SectionOf } from '../../../shared/forms/question.ts';
import type { SectionTexts } from '../../../shared/forms/question-texts.ts';
import type { Language } from '../../../shared/language/language.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import type { EffectiveFile } from '../../../shared/judgement/effective-answers.ts';
import {
  findSectionStates,
  type SectionState,
} from '../../../shared/judgement/find-section-states.ts';
import type { JudgedFact } from '../../../shared/judgement/judgement.ts';
import type { FileKind } from '../../../shared/register/file-content.ts';
import type { Company } from '../../../shared/register/company.ts';
import type { ProcessorRecord } from '../../../shared/register/processor-record.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { faultsIn } from '../../../shared/rules/findings-of.ts';
import type { DrawnSection } from '../../form/drawn-question.ts';

export interface FormSetup<Record_> {
  readonly kind: FileKind;
  readonly sections: readonly (SectionOf<Record_> & DrawnSection<Record_>)[];
  readonly texts: Readonly<Record<string, SectionTexts>>;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly state: SectionState;
  /** False for a section that nobody has to answer and nobody has begun. */
  readonly isWanted: boolean;
}

/** The form of a register. */
export function registerSetup(language: Language): FormSetup<Register> {
  const { register: texts } = formTexts(language);
  return { kind: 'register', sections: registerForm, texts };
}

/** The form of the company's own facts. */
export function companySetup(language: Language): FormSetup<Company> {
  const { company: texts } = formTexts(language);
  return { kind: 'company', sections: companyForm, texts };
}

/** The form of the processor record. */
export function processorSetup(language: Language): FormSetup<ProcessorRecord> {
  const { processor: texts } = formTexts(language);
  return { kind: 'processor', sections: processorForm, texts };
}

/**
 * The sections that are asked, with their states, for the task list. `facts` are those of the file, and
 * `findings` the open ones in it.
 */
export function findTasks<Record_>(
  { texts }: FormSetup<Record_>,
  effective: EffectiveFile,
  facts: readonly JudgedFact[],
  findings: readonly Finding[],
): readonly Task[] {
  return findSectionStates(effective, facts, faultsIn(findings, effective.file)).map((section) => ({
    ...section,
    title: texts[section.id]?.title ?? section.id,
  }));
}
