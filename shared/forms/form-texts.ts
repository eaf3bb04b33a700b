// Joins the forms with their words. Those stand in shared/language, which knows no forms; that each
// question and option has words, and each word a question, is kept by a test.
import type { Language } from '../language/language.ts';
import { companyWords } from '../language/questions/company-words.ts';
import { processorWords } from '../language/questions/processor-words.ts';
import { registerWords } from '../language/questions/register-words.ts';
import { inEveryLanguage } from '../language/words.ts';
import type { FileKind } from '../register/file-content.ts';
import type { Explanation, QuestionTexts, SectionTexts } from './question-texts.ts';

/** Texts of the three forms: of each section by its id. */
export type FormTexts = Readonly<Record<FileKind, Readonly<Record<string, SectionTexts>>>>;

const texts: Readonly<Record<Language, FormTexts>> = inEveryLanguage({
  company: companyWords,
  register: registerWords,
  processor: processorWords,
});

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
  const sections = Object.values(texts[language][form]);
  const question = sections.find(({ questions }) => questionId in questions)?.questions[questionId];
  return question && isExplained(question) ? question : undefined;
}

function isExplained(question: QuestionTexts): question is QuestionTexts & Explanation {
  return question.why !== undefined;
}
