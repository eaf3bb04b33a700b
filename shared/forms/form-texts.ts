// Joins the forms with their texts. The texts stand in shared/language, which knows no forms; that
// each question and option has a text, and each text a question, is kept by a test.
import { companyTexts } from '../language/questions/fi/company-texts.ts';
import { processorTexts } from '../language/questions/fi/processor-texts.ts';
import { registerTexts } from '../language/questions/fi/register-texts.ts';
import type { Language } from '../language/language.ts';
import type { FileKind } from '../register/file-content.ts';
import type { SectionTexts } from './question-texts.ts';

/** Texts of the three forms: of each section by its id. */
export type FormTexts = Readonly<Record<FileKind, Readonly<Record<string, SectionTexts>>>>;

/** Languages in which the forms ask; a new one is added here and to the table below. */
export const formLanguages = ['fi'] as const satisfies readonly Language[];

export type FormLanguage = (typeof formLanguages)[number];

const texts: Readonly<Record<FormLanguage, FormTexts>> = {
  fi: { company: companyTexts, register: registerTexts, processor: processorTexts },
};

/** The texts of every form in the language. */
export function formTexts(language: FormLanguage): FormTexts {
  return texts[language];
}

/** The texts of one section. A section without texts is a bug, and a test finds it first. */
export function sectionTexts(
  language: FormLanguage,
  form: FileKind,
  sectionId: string,
): SectionTexts {
  const found = texts[language][form][sectionId];
  if (!found) throw new Error(`Section ${sectionId} of ${form} has no texts`);
  return found;
}
