import type { Block } from '../../document.ts';
import { answer, isGiven } from '../answer.ts';
import { missing, missingParagraph, plain } from '../blocks.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';

/** The name of the register. */
export function registerNameSection(scope: RegisterScope): readonly Block[] {
  const name = answer(scope, scope.register, 'name');
  return isGiven(name) ? textBlocks(name) : [missingParagraph(scope, 'registerName', name.source)];
}

/** The names of the registers that share a notice. */
export function registerNameList(registers: readonly RegisterScope[]): readonly Block[] {
  const items = registers.map((scope) => {
    const { text, source } = answer(scope, scope.register, 'name');
    return { inlines: text === '' ? [missing(scope.words, 'registerName')] : plain(text), source };
  });
  return [{ kind: 'list', items }];
}
