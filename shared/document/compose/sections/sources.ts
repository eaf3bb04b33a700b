import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { holeParagraph } from '../holes.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { asField, orHole, wordField } from '../table-fields.ts';
import { tableOrFacts, type TableField } from '../table-or-facts.ts';
import { field, rowsOf, type View } from '../view.ts';
import { yesOrNo } from '../yes-or-no.ts';

type Source = View<Register['sources'][number]>;

/** The record adds which data each source gives. */
export function sourcesRecordSection(scope: RegisterScope): readonly Block[] {
  const { place } = field(scope.register, 'sources');
  const table = sourceTable(scope, (row) => [
    wordField(rowLabels(scope, 'data', row.value.dataIds).join('; '), field(row, 'dataIds').place),
  ]);
  return table.length > 0 ? table : holeParagraph(scope, 'sources', place);
}

function sourceTable(
  scope: RegisterScope,
  more: (row: Source) => readonly TableField[],
): readonly Block[] {
  const { labels, headings } = scope.words;
  const rows = rowsOf(field(scope.register, 'sources')).map((row) => [
    orHole(scope, 'source', wordField(sourceType(scope, row), field(row, 'type').place)),
    orHole(scope, 'sourceName', asField(answer(scope, row, 'name'))),
    orHole(
      scope,
      'sourcePublic',
      wordField(yesOrNo(scope, row.value.public), field(row, 'public').place),
    ),
    ...more(row),
  ]);
  const columns = [labels.source, labels.description, labels.public, labels.data];
  return tableOrFacts(scope, { caption: headings.sources, columns, rows });
}

function sourceType({ words }: RegisterScope, { value }: Source): string {
  return value.type === '' ? '' : words.choices.source[value.type];
}
