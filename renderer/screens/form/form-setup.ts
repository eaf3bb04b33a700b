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
import type { Company } from '../../../shared/register/company.ts';
import type { ProcessorRecord } from '../../../shared/register/processor-record.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { DrawnSection } from '../../form/drawn-question.ts';

export interface FormSetup<Record_> {
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

export function registerSetup(language: Language): FormSetup<Register> {
  return { sections: registerForm, needs: registerNeeds, texts: formTexts(language).register };
}

export function companySetup(language: Language): FormSetup<Company> {
  return { sections: companyForm, needs: companyNeeds, texts: formTexts(language).company };
}

export function processorSetup(language: Language): FormSetup<ProcessorRecord> {
  return { sections: processorForm, needs: processorNeeds, texts: formTexts(language).processor };
}

/** The sections that are asked, with their states, for the task list. */
export function findTasks<Record_>(setup: FormSetup<Record_>, record: Record_): readonly Task[] {
  return findSections(setup.sections, record).map((section) => {
    const state = findSectionState(section, record, setup.needs);
    return {
      id: section.id,
      title: setup.texts[section.id]?.title ?? section.id,
      state,
      isWanted: state !== 'untouched' || setup.needs[section.id] !== undefined,
    };
  });
}
