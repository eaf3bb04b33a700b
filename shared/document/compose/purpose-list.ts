import type { List, Paragraph } from '../document.ts';
import type { PurposeBasis } from '../../law/rights.ts';
import { paragraph, plain } from './blocks.ts';
import { rowLabel } from './row-labels.ts';
import type { RegisterScope } from './scope.ts';
import { field, rowsOf } from './view.ts';

/** A sentence and the purposes that it holds for; nothing where it holds for none. */
export function purposeList(
  scope: RegisterScope,
  sentence: string,
  holds: (purpose: PurposeBasis) => boolean,
): readonly (Paragraph | List)[] {
  const items = rowsOf(field(scope.register, 'purposes'))
    .filter(({ value }) => holds(value))
    .map((purpose) => ({
      inlines: plain(rowLabel(scope, 'purposes', purpose.value.id)),
      source: field(purpose, 'text').place,
    }));
  return items.length === 0 ? [] : [paragraph(sentence), { kind: 'list', items }];
}
