import { answer } from './answer.ts';
import type { Scope } from './scope.ts';

/** The sender block of the standard document layout: name and business id. */
export function senderOf(scope: Scope): readonly string[] {
  const name = answer(scope, scope.company, 'legalName').text;
  const id = answer(scope, scope.company, 'businessId').text;
  const { businessId } = scope.words.labels;
  return [name, id === '' ? '' : `${businessId} ${id}`].filter((line) => line !== '');
}
