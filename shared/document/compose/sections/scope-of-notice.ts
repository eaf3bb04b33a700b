import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { fact, factBlocks } from '../facts.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';

/** What the notice covers. */
export function scopeSection(scope: RegisterScope): readonly Block[] {
  const covered = field(scope.register, 'scope');
  const { labels } = scope.words;
  return [
    ...textBlocks(answer(scope, covered, 'text')),
    ...factBlocks([
      ...fact(labels.sites, answer(scope, covered, 'sites')),
      ...fact(labels.services, answer(scope, covered, 'services')),
    ]),
  ];
}
