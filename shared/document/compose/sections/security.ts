import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { subsection } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { fact, factBlocks } from '../facts.ts';
import { holeParagraph } from '../holes.ts';
import type { RegisterScope, Scope } from '../scope.ts';
import { itemLines, textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Security = View<Register['security']>;
type Measure = View<Register['security']['measures'][number]>;

const groups = ['technical', 'organisational', 'physical', ''] as const;

/** The summary and the measures that may be told outside the company. */
export function shownMeasures(scope: Scope, security: Security): readonly Block[] {
  const shown = rowsOf(field(security, 'measures')).filter(({ value }) => value.public === 'yes');
  return [...summaryBlocks(scope, security), ...measureList(scope, shown)];
}

/** Every measure, Art. 30(1)(g) and 32(1); internal ones included. */
export function securityRecordSection(scope: RegisterScope): readonly Block[] {
  const security = commonFact(scope, 'security');
  const blocks = allMeasures(scope, security);
  return [...blocks, ...holeParagraph(scope, 'security', field(security, 'publicSummary').place)];
}

/** The summary and every measure, by its group. */
export function allMeasures(scope: Scope, security: Security): readonly Block[] {
  const measures = rowsOf(field(security, 'measures'));
  return [
    ...summaryBlocks(scope, security),
    ...groups.flatMap((group) => groupBlocks(scope, group, measures)),
  ];
}

function summaryBlocks(scope: Scope, security: Security): readonly Block[] {
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
  scope: Scope,
  group: (typeof groups)[number],
  measures: readonly Measure[],
): readonly Block[] {
  const { measureGroup } = scope.words.choices;
  const ofGroup = measures.filter(({ value }) => value.group === group);
  return subsection(scope, measureGroup[group === '' ? 'other' : group], () =>
    measureList(scope, ofGroup),
  );
}

function measureList(scope: Scope, measures: readonly Measure[]): readonly Block[] {
  const items = measures
    .map((measure) => answer(scope, measure, 'text'))
    .filter(isGiven)
    .flatMap(itemLines);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
