import { findTerms } from '../language/glossary/find-terms.ts';
import type { GlossaryId } from '../language/glossary/glossary.ts';
import type { Language } from '../language/language.ts';
import type { FileKind } from '../register/file-content.ts';
import { explanationOf, formTexts } from './form-texts.ts';

/** The terms of the glossary that a question, its hint and its explanation use. */
export function findQuestionTerms(
  language: Language,
  form: FileKind,
  questionId: string,
): readonly GlossaryId[] {
  const sections = Object.values(formTexts(language)[form]);
  const texts = sections.find(({ questions }) => questionId in questions)?.questions[questionId];
  const { why, mistakes = [], help = [] } = explanationOf(language, form, questionId) ?? {};
  return findTerms(
    language,
    [texts?.label, texts?.hint, why, ...mistakes, ...help].filter(Boolean).join('\n'),
  );
}
