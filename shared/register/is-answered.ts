/** True for an answer that says something: a text with letters, a choice, a list with an item. */
export function isAnswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() !== '' && answer !== 'unanswered';
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer !== 'object' || answer === null) return false;
  return Object.values(answer).some(isAnswered);
}
