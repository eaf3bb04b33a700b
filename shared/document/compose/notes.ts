import type { Register } from '../../register/register.ts';
import { answer, isGiven, type Answer } from './answer.ts';
import { missingParagraph } from './blocks.ts';
import type { Block } from '../document.ts';
import type { AnswerPlace } from '../../register/file-content.ts';
import type { RegisterScope } from './scope.ts';
import { field } from './view.ts';

export type NotesKey = keyof Register['sectionNotes'];

/** The user's free text of a section. */
export function notesOf(scope: RegisterScope, key: NotesKey): Answer {
  return answer(scope, field(scope.register, 'sectionNotes'), key);
}

/** The mark of a missing answer, unless the user has told the matter in words of their own. */
export function missingUnlessNoted(
  scope: RegisterScope,
  key: NotesKey,
  item: Parameters<typeof missingParagraph>[1],
  source: AnswerPlace,
): readonly Block[] {
  return isGiven(notesOf(scope, key)) ? [] : [missingParagraph(scope, item, source)];
}
