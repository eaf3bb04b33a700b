import { cleanText } from '../util/clean-text.ts';

/** True for an answer that says something: a text with letters, a choice, a list with an item. */
export function isAnswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer !== 'unanswered' && hasText(answer);
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some(isAnswered);
}

/** True where a paper prints something of the text. */
export function hasText(text: string): boolean {
  return cleanText(text).trim() !== '';
}

/** True where one of them says something. */
export function someAnswered(...answers: readonly unknown[]): boolean {
  return answers.some(isAnswered);
}
