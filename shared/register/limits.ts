import { isLocalizedText } from './answers.ts';

/**
 * Characters that one answer may hold when documents are made: some twenty pages. A longer text is
 * nearly always a paste by mistake. It is still saved; only the documents wait until it is shortened.
 */
export const answerLimit = 50_000;

/** True for a text over the limit, or one with a language over it. */
export function isTooLong(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.length > answerLimit;
  return isLocalizedText(answer) && Object.values(answer).some(isTooLong);
}
