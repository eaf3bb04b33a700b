import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { subsection } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { fact, factBlocks } from '../facts.ts';
import { missingUnlessNoted } from '../notes.ts';
import type { RegisterScope } from '../scope.ts';
import { itemLines, textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Measure = View<Register['security']['measures'][number]>;

const groups = ['technical', 'organisational', 'physical', ''] as const;

/** The summary for the public, and the measures that the company shows. */
export function securitySection(scope: RegisterScope): readonly Block[] {
  const shown = rowsOf(field(commonFact(scope, 'security'), 'measures')).filter(
    ({ value }) => value.public === 'yes',
  );
  return [...summaryBlocks(scope), ...measureList(scope, shown)];
}

/** Every measure, Art. 30(1)(g) and 32(1); internal ones included. */
export function securityRecordSection(scope: RegisterScope): readonly Block[] {
  const measures = rowsOf(field(commonFact(scope, 'security'), 'measures'));
  const blocks = [
    ...summaryBlocks(scope),
    ...groups.flatMap((group) => groupBlocks(scope, group, measures)),
  ];
  const { place } = commonFact(scope, 'security');
  return blocks.length > 0 ? blocks : missingUnlessNoted(scope, 'security', 'security', place);
}

function summaryBlocks(scope: RegisterScope): readonly Block[] {
  const security = commonFact(scope, 'security');
  const { labels } = scope.words;
  return [
    ...textBlocks(answer(scope, security, 'publicSummary')),
    ...factBlocks([
      ...fact(labels.manualSecurity, answer(scope, security, 'manual')),
      ...fact(labels.electronicSecurity, answer(scope, security, 'electronic')),
    ]),
  ];
}

function groupBlocks(
  scope: RegisterScope,
  group: (typeof groups)[number],
  measures: readonly Measure[],
): readonly Block[] {
  const { measureGroup } = scope.words.choices;
  const ofGroup = measures.filter(({ value }) => value.group === group);
  return subsection(scope, measureGroup[group === '' ? 'other' : group], () =>
    measureList(scope, ofGroup),
  );
}

function measureList(scope: RegisterScope, measures: readonly Measure[]): readonly Block[] {
  const items = measures
    .map((measure) => answer(scope, measure, 'text'))
    .filter(isGiven)
    .flatMap(itemLines);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
