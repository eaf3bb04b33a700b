// Joins the forms with their texts and explanations. Those stand in shared/language, which knows no
// forms; that each question and option has a text, and each text a question, is kept by a test.
import { companyExplanations as companyExplanationsEn } from '../language/explanations/en/company-explanations.ts';
import { processorExplanations as processorExplanationsEn } from '../language/explanations/en/processor-explanations.ts';
import { registerExplanations as registerExplanationsEn } from '../language/explanations/en/register-explanations.ts';
import { companyExplanations as companyExplanationsFi } from '../language/explanations/fi/company-explanations.ts';
import { processorExplanations as processorExplanationsFi } from '../language/explanations/fi/processor-explanations.ts';
import { registerExplanations as registerExplanationsFi } from '../language/explanations/fi/register-explanations.ts';
import { companyExplanations as companyExplanationsSv } from '../language/explanations/sv/company-explanations.ts';
import { processorExplanations as processorExplanationsSv } from '../language/explanations/sv/processor-explanations.ts';
import { registerExplanations as registerExplanationsSv } from '../language/explanations/sv/register-explanations.ts';
import { companyTexts as companyTextsEn } from '../language/questions/en/company-texts.ts';
import { processorTexts as processorTextsEn } from '../language/questions/en/processor-texts.ts';
import { registerTexts as registerTextsEn } from '../language/questions/en/register-texts.ts';
import { companyTexts as companyTextsFi } from '../language/questions/fi/company-texts.ts';
import { processorTexts as processorTextsFi } from '../language/questions/fi/processor-texts.ts';
import { registerTexts as registerTextsFi } from '../language/questions/fi/register-texts.ts';
import { companyTexts as companyTextsSv } from '../language/questions/sv/company-texts.ts';
import { processorTexts as processorTextsSv } from '../language/questions/sv/processor-texts.ts';
import { registerTexts as registerTextsSv } from '../language/questions/sv/register-texts.ts';
import type { Language } from '../language/language.ts';
import type { FileKind } from '../register/file-content.ts';
import type { Explanation, SectionTexts } from './question-texts.ts';

/** Texts of the three forms: of each section by its id. */
export type FormTexts = Readonly<Record<FileKind, Readonly<Record<string, SectionTexts>>>>;

/** Explanations of one section by the id of the question, as in its texts. */
export type SectionExplanations = Readonly<Record<string, Explanation>>;

type FormExplanations = Readonly<Record<FileKind, Readonly<Record<string, SectionExplanations>>>>;

const texts: Readonly<Record<Language, FormTexts>> = {
  fi: { company: companyTextsFi, register: registerTextsFi, processor: processorTextsFi },
  sv: { company: companyTextsSv, register: registerTextsSv, processor: processorTextsSv },
  en: { company: companyTextsEn, register: registerTextsEn, processor: processorTextsEn },
};

const explanations: Readonly<Record<Language, FormExplanations>> = {
  fi: {
    company: companyExplanationsFi,
    register: registerExplanationsFi,
    processor: processorExplanationsFi,
  },
  sv: {
    company: companyExplanationsSv,
    register: registerExplanationsSv,
    processor: processorExplanationsSv,
  },
  en: {
    company: companyExplanationsEn,
    register: registerExplanationsEn,
    processor: processorExplanationsEn,
  },
};

/** The texts of every form in the language. */
export function formTexts(language: Language): FormTexts {
  return texts[language];
}

/** The texts of one section. A section without texts is a bug, and a test finds it first. */
export function sectionTexts(language: Language, form: FileKind, sectionId: string): SectionTexts {
  const found = texts[language][form][sectionId];
  if (!found) throw new Error(`Section ${sectionId} of ${form} has no texts`);
  return found;
}

/** The explanation of a question by its id, or by list and id for one of a row: purposes.text. */
export function explanationOf(
  language: Language,
  form: FileKind,
  questionId: string,
): Explanation | undefined {
  const sections = Object.values(explanations[language][form]);
  return sections.find((section) => questionId in section)?.[questionId];
}
