import { formTexts } from '../forms/form-texts.ts';
import { questionIdOf } from '../register/answer-path.ts';
import { kindOfFile, type AnswerPlace } from '../register/file-content.ts';

/** The answer as the form names it: its section and its question. An answer without one, by its path. */
export function nameAnswer(place: AnswerPlace): string {
  const questionId = questionIdOf(place.path);
  // The forms ask in Finnish so far.
  for (const { title, questions } of Object.values(formTexts('fi')[kindOfFile(place.file)])) {
    const question = Object.hasOwn(questions, questionId) ? questions[questionId] : undefined;
    if (question) return `${title}: ${question.label}`;
  }
  return place.path;
}
