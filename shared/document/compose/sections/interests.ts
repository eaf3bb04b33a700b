import type { Block } from '../../document.ts';
import { answer, isGiven } from '../answer.ts';
import { missingParagraph, subheading } from '../blocks.ts';
import type { Purpose } from '../basis-facts.ts';
import { rowLabel } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf } from '../view.ts';

/** The legitimate interests of each purpose that rests on them, Art. 13(1)(d), 14(2)(b). */
export function interestsSection(scope: RegisterScope): readonly Block[] {
  const byInterest = rowsOf(field(scope.register, 'purposes')).filter(
    ({ value }) => value.basis === 'f',
  );
  const isSingle = scope.register.value.purposes.length === 1;
  return byInterest.flatMap((purpose) => [
    ...(isSingle ? [] : [heading(scope, purpose)]),
    ...interestBlocks(scope, purpose),
  ]);
}

function heading(scope: RegisterScope, purpose: Purpose): Block {
  return subheading(scope, rowLabel(scope, 'purposes', purpose.value.id), purpose.place);
}

function interestBlocks(scope: RegisterScope, purpose: Purpose): readonly Block[] {
  const interest = answer(scope, purpose, 'interestText');
  return isGiven(interest)
    ? textBlocks(interest)
    : [missingParagraph(scope, 'interest', interest.source)];
}
