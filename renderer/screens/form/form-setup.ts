// What the editor needs to know of each of the three forms.
import { companyForm } from '../../../shared/forms/company-form.ts';
import { formTexts } from '../../../shared/forms/form-texts.ts';
import { processorForm } from '../../../shared/forms/processor-form.ts';
import type { SectionOf } from '../../../shared/forms/question.ts';
import type { SectionTexts } from '../../../shared/forms/question-texts.ts';
import type { Language } from '../../../shared/language/language.ts';
import { registerForm } from '../../../shared/forms/register-form.ts';
import {
  companyNeeds,
  processorNeeds,
  registerNeeds,
  type Needs,
} from '../../../shared/forms/section-needs.ts';
import {
  findSections,
  findSectionState,
  type SectionState,
} from '../../../shared/forms/section-state.ts';
import type { FileKind } from '../../../shared/register/file-content.ts';
import type { Company } from '../../../shared/register/company.ts';
import type { ProcessorRecord } from '../../../shared/register/processor-record.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { Reviewed } from '../../../shared/register/review.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { DrawnSection } from '../../form/drawn-question.ts';

export interface FormSetup<Record_> {
  readonly kind: FileKind;
  readonly sections: readonly (SectionOf<Record_> & DrawnSection<Record_>)[];
  readonly needs: Needs<Record_>;
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
  return { kind: 'register', sections: registerForm, needs: registerNeeds, texts };
}

/** The form of the company's own facts. */
export function companySetup(language: Language): FormSetup<Company> {
  const { company: texts } = formTexts(language);
  return { kind: 'company', sections: companyForm, needs: companyNeeds, texts };
}

/** The form of the processor record. */
export function processorSetup(language: Language): FormSetup<ProcessorRecord> {
  const { processor: texts } = formTexts(language);
  return { kind: 'processor', sections: processorForm, needs: processorNeeds, texts };
}

/**
 * The sections that are asked, with their states, for the task list. `findings` are the open ones of
 * the file.
 */
export function findTasks<Record_ extends Reviewed>(
  setup: FormSetup<Record_>,
  record: Record_,
  findings: readonly Finding[],
): readonly Task[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const faults = errors.map(({ place }) => place.path);
  return findSections(setup.sections, record).map((section) => {
    const state = findSectionState(section, record, setup.needs, faults);
    return {
      id: section.id,
      title: setup.texts[section.id]?.title ?? section.id,
      state,
      isWanted: state !== 'untouched' || setup.needs[section.id] !== undefined,
    };
  });
}
