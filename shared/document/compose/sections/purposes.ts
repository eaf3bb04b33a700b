import type { Block } from '../../document.ts';
import { answer, isGiven } from '../answer.ts';
import { type Purpose } from '../basis-facts.ts';
import { subheading } from '../blocks.ts';
import { holeParagraph } from '../holes.ts';
import { factBlocks, wordFact, type Fact } from '../facts.ts';
import { periodsOf } from '../period-labels.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { isShort, textBlocks } from '../text-blocks.ts';
import { field, rowsOf } from '../view.ts';

/** Purposes with what belongs to them, Art. 30(1)(b)-(c). Their bases stand under accountability. */
export function purposesRecordSection(scope: RegisterScope): readonly Block[] {
  return eachPurpose(scope, (purpose) => linkFacts(scope, purpose));
}

function eachPurpose(
  scope: RegisterScope,
  factsOf: (purpose: Purpose) => readonly Fact[],
): readonly Block[] {
  const list = field(scope.register, 'purposes');
  const rows = rowsOf(list);
  if (rows.length === 0) return holeParagraph(scope, 'purposes', list.place);
  return rows.flatMap((purpose, index) => [
    ...purposeText(scope, purpose, index, rows.length === 1),
    ...factBlocks(factsOf(purpose)),
  ]);
}

/** The purpose as a heading where it is short, else under a number, so that one purpose stands apart from the next. */
function purposeText(
  scope: RegisterScope,
  purpose: Purpose,
  index: number,
  isOnly: boolean,
): readonly Block[] {
  const text = answer(scope, purpose, 'text');
  if (isShort(text)) return [subheading(scope, text.text, text.source)];
  const heading = subheading(scope, scope.words.labels.purposeNumber(index + 1), text.source);
  const blocks = isGiven(text)
    ? textBlocks(text)
    : holeParagraph(scope, 'purposeText', text.source);
  return isOnly ? blocks : [heading, ...blocks];
}

function linkFacts(scope: RegisterScope, purpose: Purpose): readonly Fact[] {
  const { labels, sentences } = scope.words;
  const { subjectIds, dataIds, retentionIds, profiling } = purpose.value;
  const link = (key: 'subjectIds' | 'dataIds' | 'retentionIds' | 'profiling') =>
    field(purpose, key).place;
  return [
    ...wordFact(
      labels.subjects,
      rowLabels(scope, 'subjects', subjectIds).join('; '),
      link('subjectIds'),
    ),
    ...wordFact(labels.data, rowLabels(scope, 'data', dataIds).join('; '), link('dataIds')),
    ...wordFact(labels.retention, periodsOf(scope, retentionIds).join('; '), link('retentionIds')),
    ...wordFact(
      labels.profiling,
      profiling === 'yes' ? sentences.usedForProfiling : '',
      link('profiling'),
    ),
  ];
}
