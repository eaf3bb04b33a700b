import type { Block } from '../../document.ts';
import { answer, isGiven } from '../answer.ts';
import { missingParagraph } from '../blocks.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';

/** The name of the register. */
export function registerNameSection(scope: RegisterScope): readonly Block[] {
  const name = answer(scope, scope.register, 'name');
  return isGiven(name) ? textBlocks(name) : [missingParagraph(scope, 'registerName', name.source)];
}
