// How a notice of several registers avoids saying the same thing twice.
import type { Block } from '../document.ts';
import { answer } from './answer.ts';
import { missing, subheading } from './blocks.ts';
import type { RegisterScope } from './scope.ts';

type Tell = (scope: RegisterScope) => readonly Block[];

interface Group {
  readonly scopes: readonly RegisterScope[];
  readonly isEmpty: boolean;
}

/** What all registers share is told once; what differs is told under the names of those that share it. */
export function tellTogether(registers: readonly RegisterScope[], tell: Tell): readonly Block[] {
  const [first, ...others] = registers;
  if (!first) return [];
  const groups = others.length === 0 ? [] : groupAlike(registers, tell);
  if (groups.length <= 1) return tell(first);
  return groups
    .filter(({ isEmpty }) => !isEmpty)
    .flatMap(({ scopes }) =>
      scopes.slice(0, 1).flatMap((scope) => underNames(scope, scopes, tell)),
    );
}

/** The blocks without the names of registers under which the blocks before stand already. */
export function joinSameNames(blocks: readonly Block[]): readonly Block[] {
  let names = '';
  return blocks.filter((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return true;
    const repeats = block.text === names;
    names = block.text;
    return !repeats;
  });
}

/** The name of the register, or the mark of a missing one. */
export function registerNameOf(scope: RegisterScope): string {
  return answer(scope, scope.register, 'name').text || missing(scope.words, 'registerName').text;
}

/** Registers share what reads the same, although each has it in a file of its own. */
export function withoutSource(key: string, value: unknown): unknown {
  return key === 'source' ? undefined : value;
}

function groupAlike(registers: readonly RegisterScope[], tell: Tell): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const scope of registers) {
    const blocks = tell(scope);
    const key = JSON.stringify(blocks, withoutSource);
    const scopes = [...(groups.get(key)?.scopes ?? []), scope];
    groups.set(key, { scopes, isEmpty: blocks.length === 0 });
  }
  return [...groups.values()];
}

function underNames(
  scope: RegisterScope,
  scopes: readonly RegisterScope[],
  tell: Tell,
): readonly Block[] {
  const names = scopes.map(registerNameOf).join(' · ');
  const name = answer(scope, scope.register, 'name');
  const source = scopes.length === 1 && name.text !== '' ? name.source : undefined;
  return [subheading(scope, names, source), ...tell({ ...scope, depth: scope.depth + 1 })];
}
