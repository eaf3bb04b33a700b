import { formTexts } from './form-texts.ts';
import type { SectionTexts } from './question-texts.ts';
import type { Language } from '../language/language.ts';
import { questionIdOf } from '../register/answer-path.ts';
import type { AnswerPlace } from '../register/file-content.ts';
import { kindOfFile } from '../register/file-content.ts';

/** The answer as the form names it: its section and its question. An answer without one, by its path. */
export function nameAnswer(language: Language, place: AnswerPlace): string {
  const section = findSectionTexts(language, place);
  const question = section?.questions[questionIdOf(place.path)];
  return section && question ? `${section.title}: ${question.label}` : place.path;
}

/** The texts of the section that asks for the answer; undefined where none does. */
export function findSectionTexts(language: Language, place: AnswerPlace): SectionTexts | undefined {
  const questionId = questionIdOf(place.path);
  const sections = Object.values(formTexts(language)[kindOfFile(place.file)]);
  return sections.find(({ questions }) => Object.hasOwn(questions, questionId));
}
