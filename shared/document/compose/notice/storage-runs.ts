// How long data are kept, in one line a period: Art. 13(2)(a).
import type { Inlines } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { hole } from '../holes.ts';
import { periodOf } from '../period-labels.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { field, rowsOf, type View } from '../view.ts';
import { noteMarks, type Endnotes } from './endnotes.ts';
import { decapitalised, listed, ourRun, run, sentences, wordRun } from './runs.ts';

type Retention = View<Register['retention'][number]>;

export interface StorageTold {
  /** The data of the card: a period names its data only where it is about some of them. */
  readonly dataIds: readonly string[];
  readonly notes: Endnotes;
  /** True where a card before has told the row in full, so that its period is enough. */
  readonly isTold: (rowId: string) => boolean;
}

/** The periods with the ids, a line each. */
export function storageRuns(
  scope: RegisterScope,
  ids: readonly string[],
  told: StorageTold,
): readonly Inlines[] {
  return rowsOf(field(scope.register, 'retention'))
    .filter(({ value }) => ids.includes(value.id))
    .map((row) => storageRun(scope, row, told));
}

function storageRun(scope: RegisterScope, row: Retention, told: StorageTold): Inlines {
  const period = periodOf(scope, row);
  const criteria = answer(scope, row, 'criteria');
  const statute = answer(scope, row, 'statute');
  const lead = dataLead(scope, row, told);
  const marks = ourRun(noteMarks(told.notes, [statute.text]));
  const mark = hole(scope, 'retentionPeriod', field(row, 'duration').place);
  if (mark.length > 0) {
    // What the row says besides: the event that a period would run from, or how it is decided.
    return sentences([[...lead, ...mark, ...marks], run(period), run(criteria)]);
  }
  const length = isGiven(period) ? [...lead, ...run(period), ...marks] : [];
  const how = isGiven(period) ? run(criteria) : [...lead, ...run(criteria), ...marks];
  if (told.isTold(row.value.id) && isGiven(period)) return length;
  const more = [how, run(answer(scope, row, 'deletion'))].filter((part) => part.length > 0);
  return isGiven(period) && more.length === 0 ? length : sentences([length, ...more]);
}

/** The data that the period is about, where they are not simply those of the card. */
function dataLead(scope: RegisterScope, row: Retention, { dataIds }: StorageTold): Inlines {
  const own = row.value.dataIds;
  const isWhole =
    own.length === 0 || (dataIds.length > 0 && dataIds.every((id) => own.includes(id)));
  if (isWhole) return [];
  const about = dataIds.length === 0 ? own : own.filter((id) => dataIds.includes(id));
  const names = rowLabels(scope, 'data', about).map(decapitalised);
  const text = listed(names, scope.words.notice.and);
  return text === '' ? [] : wordRun(`${text}: `, field(row, 'dataIds').place);
}
