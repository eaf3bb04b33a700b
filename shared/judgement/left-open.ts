// What it is worth that the user has left a question open. "Does not concern us" answers it, unless the law
// wants an answer of everyone; "I do not know" and "I do not understand" keep it open.
import { findQuestion } from '../forms/any-question.ts';
import { questionIdOf } from '../register/answer-path.ts';
import { kindOfFile, type AnswerPlace } from '../register/file-content.ts';
import type { OpenState, Reviewed } from '../register/review.ts';

/** What "does not concern us" is worth: 'answer', or 'refused' where the law wants another one. */
export type NotConcerning = 'answer' | 'refused';

/** The state in which the user has left the question; undefined where it was not left. */
export function openStateAt(content: Reviewed | undefined, path: string): OpenState | undefined {
  const state = content?.review.openItems.find((item) => item.path === path)?.state;
  return state === '' ? undefined : state;
}

/**
 * What the user's "does not concern us" at the question is worth; undefined where nobody has said so.
 * A row concerns the company by standing there: none of its questions can be answered so.
 */
export function notConcerning(
  content: Reviewed | undefined,
  { file, path }: AnswerPlace,
): NotConcerning | undefined {
  if (openStateAt(content, path) !== 'notApplicable') return undefined;
  const question = questionIdOf(path);
  const isRequired = question !== path || findQuestion(kindOfFile(file), question)?.required;
  return isRequired ? 'refused' : 'answer';
}
