import type { Block } from '../../document.ts';
import { canWithdraw } from '../../../law/rights.ts';
import { answer } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { factBlocks, requiredFact } from '../facts.ts';
import { rowLabel } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf } from '../view.ts';

/** How each consent is withdrawn: Art. 7(3), 13(2)(c). */
export function withdrawalSection(scope: RegisterScope): readonly Block[] {
  const own = textBlocks(answer(scope, commonFact(scope, 'rights'), 'withdrawal'));
  const purposes = rowsOf(field(scope.register, 'purposes')).filter(({ value }) =>
    canWithdraw(value),
  );
  if (purposes.length === 0) return own;
  const facts = purposes.flatMap((purpose) =>
    requiredFact(
      scope,
      rowLabel(scope, 'purposes', purpose.value.id),
      answer(scope, purpose, 'withdrawHow'),
      'withdrawHow',
    ),
  );
  return [paragraph(scope.words.rights.withdrawalText), ...factBlocks(facts), ...own];
}
