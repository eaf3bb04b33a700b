import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { subsection } from '../blocks.ts';
import { fact, factBlocks, type Fact } from '../facts.ts';
import { formatDate } from '../format.ts';
import { readFact } from '../read-answers.ts';
import type { Scope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Dates = View<Register['doc']>;
type Change = View<Register['doc']['changeLog'][number]>;

/** What has changed in an internal record, and where it is kept. */
export function recordChangesSection(scope: Scope, doc: Dates): readonly Block[] {
  return [
    ...textBlocks(answer(scope, doc, 'changePolicy')),
    ...changeBlocks(scope, doc, scope.words.labels.keptAt),
  ];
}

function changeBlocks(scope: Scope, doc: Dates, placeTerm: string): readonly Block[] {
  const { labels } = scope.words;
  return [
    ...factBlocks(fact(placeTerm, answer(scope, doc, 'publishedAt'))),
    ...subsection(scope, labels.changeLog, () =>
      factBlocks(rowsOf(field(doc, 'changeLog')).flatMap((row) => changeFact(scope, row))),
    ),
  ];
}

/** A change under its date. */
function changeFact(scope: Scope, row: Change): readonly Fact[] {
  const { labels } = scope.words;
  const date = formatDate(scope, row.value.on);
  const text = answer(scope, row, 'text');
  if (isGiven(text) && date !== '') return fact(date, text);
  return [...readFact(scope, labels.date, 'date', field(row, 'on')), ...fact(labels.change, text)];
}
