import type { Block, Inlines } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { capitalised, joined } from '../blocks.ts';
import { hole, holeParagraph } from '../holes.ts';
import { periodOf } from '../period-labels.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { asField, inlineField, wordField } from '../table-fields.ts';
import { tableOrFacts, type TableField } from '../table-or-facts.ts';
import { isOneParagraph } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Retention = View<Register['retention'][number]>;

/** How long the data are kept, or how that is decided: Art. 13(2)(a), 30(1)(f). */
export function retentionSection(scope: RegisterScope): readonly Block[] {
  const { labels, headings } = scope.words;
  const list = field(scope.register, 'retention');
  if (list.value.length === 0) {
    return holeParagraph(scope, 'retention', list.place);
  }
  const rows = rowsOf(list).map((row) => [
    whatIsKept(scope, row),
    ...periodFields(scope, row, fitsOneCell(scope)),
    asField(answer(scope, row, 'statute')),
    asField(answer(scope, row, 'deletion')),
  ]);
  const columns = [
    labels.dataOrPurpose,
    labels.retention,
    labels.retentionCriteria,
    labels.retentionStatute,
    labels.deletion,
  ];
  return tableOrFacts(scope, { caption: headings.retention, columns, rows });
}

/** True where the period and its criteria read well below each other in every row. */
function fitsOneCell(scope: RegisterScope): boolean {
  return rowsOf(field(scope.register, 'retention')).every((row) => {
    const criteria = answer(scope, row, 'criteria');
    return isOneParagraph(criteria) && criteria.text.length < 200;
  });
}

function whatIsKept(scope: RegisterScope, row: Retention): TableField {
  const { dataIds, purposeIds } = row.value;
  const data = rowLabels(scope, 'data', dataIds);
  const purposes = rowLabels(scope, 'purposes', purposeIds);
  const kept = [...data, ...(data.length > 0 ? asPurpose(scope, purposes) : purposes)].join('\n');
  // Where only some rows say what they are about, the others are about the rest of the register.
  const isTold = scope.register.value.retention.some(
    (other) => other.dataIds.length + other.purposeIds.length > 0,
  );
  const { otherRegisterData } = scope.words.labels;
  const source = field(row, dataIds.length > 0 ? 'dataIds' : 'purposeIds').place;
  return wordField(kept === '' && isTold ? otherRegisterData : kept, source);
}

/** Below data, purposes say that they are purposes. */
function asPurpose({ words }: RegisterScope, purposes: readonly string[]): readonly string[] {
  return purposes.length === 0 ? [] : [`${words.labels.purpose}: ${purposes.join('; ')}`];
}

function periodFields(scope: RegisterScope, row: Retention, inOne: boolean): readonly TableField[] {
  const period = periodOf(scope, row);
  const criteria = answer(scope, row, 'criteria');
  const none = asField({ text: '', source: criteria.source });
  const marks = hole(scope, 'retentionPeriod', field(row, 'duration').place);
  if (marks.length > 0) {
    // What the row says besides stands below the mark: the event that a period would run from, for one.
    const rest = [period, ...(inOne ? [criteria] : [])].filter(isGiven);
    const value = [...marks, ...rest.flatMap(below)];
    return [inlineField(value, field(row, 'duration').place), inOne ? none : asField(criteria)];
  }
  if (!inOne) return [wordField(capitalised(period.text), period.source), asField(criteria)];
  if (!isGiven(period)) return [asField(criteria), none];
  const capital = { ...period, text: capitalised(period.text) };
  return [inlineField(joined([capital, criteria]), period.source), none];
}

function below({ text, source }: Answer): Inlines {
  return [{ kind: 'text', text: `\n${text}`, source }];
}
