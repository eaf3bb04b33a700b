import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { fact, factBlocks } from '../facts.ts';
import { formatDate } from '../format.ts';
import type { RegisterScope, Scope } from '../scope.ts';
import { asField, wordField } from '../table-fields.ts';
import { tableOrFacts } from '../table-or-facts.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Dates = View<Register['doc']>;

/** How changes are told, where the current notice is, and what has changed: Art. 13(3). */
export function changesSection(scope: RegisterScope): readonly Block[] {
  const doc = field(scope.register, 'doc');
  const policy = answer(scope, doc, 'changePolicy');
  return [
    ...(isGiven(policy)
      ? textBlocks(policy)
      : [paragraph(scope.words.sentences.changes, policy.source)]),
    ...changeBlocks(scope, doc, scope.words.labels.publishedAt),
  ];
}

/** What has changed in the record, and where it is kept. */
export function recordChangesSection(scope: Scope): readonly Block[] {
  const doc = field(scope.company, 'recordDoc');
  return [
    ...textBlocks(answer(scope, doc, 'changePolicy')),
    ...changeBlocks(scope, doc, scope.words.labels.keptAt),
  ];
}

function changeBlocks(scope: Scope, doc: Dates, placeTerm: string): readonly Block[] {
  const { labels } = scope.words;
  const rows = rowsOf(field(doc, 'changeLog')).map((row) => [
    wordField(formatDate(scope, row.value.on), field(row, 'on').place),
    asField(answer(scope, row, 'text')),
  ]);
  const columns = [labels.date, labels.change];
  return [
    ...factBlocks(fact(placeTerm, answer(scope, doc, 'publishedAt'))),
    ...tableOrFacts(scope, { caption: labels.changeLog, columns, rows }),
  ];
}
