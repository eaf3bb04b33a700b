import type { Register } from '../../register/register.ts';
import { answer, type Answer } from './answer.ts';
import { subheading } from './blocks.ts';
import type { Block } from '../document.ts';
import type { RegisterScope } from './scope.ts';
import { textBlocks } from './text-blocks.ts';
import { field } from './view.ts';

export type NotesKey = keyof Register['sectionNotes'];

/** The user's free text of a section. */
export function notesOf(scope: RegisterScope, key: NotesKey): Answer {
  return answer(scope, field(scope.register, 'sectionNotes'), key);
}

/**
 * The section with the user's free text at its end. Below other headings the text gets one of its
 * own: otherwise it would read as if it belonged to the last of them.
 */
export function withNotes(
  scope: RegisterScope,
  blocks: readonly Block[],
  key: NotesKey | undefined,
): readonly Block[] {
  const notes = key === undefined ? [] : textBlocks(notesOf(scope, key));
  if (notes.length === 0) return blocks;
  const heading = subheading(scope, scope.words.headings.further);
  return hasHeading(blocks) ? [...blocks, heading, ...notes] : [...blocks, ...notes];
}

function hasHeading(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === 'heading');
}
