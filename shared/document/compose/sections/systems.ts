import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import type { RegisterScope } from '../scope.ts';
import { asField } from '../table-fields.ts';
import { tableOrFacts } from '../table-or-facts.ts';
import { field, rowsOf } from '../view.ts';

/** The information systems that hold the data; internal. */
export function systemsSection(scope: RegisterScope): readonly Block[] {
  const { labels, headings } = scope.words;
  const rows = rowsOf(field(field(scope.register, 'internal'), 'systems')).map((row) => [
    asField(answer(scope, row, 'name')),
    asField(answer(scope, row, 'supplier')),
    asField(answer(scope, row, 'text')),
  ]);
  const columns = [labels.system, labels.supplier, labels.description];
  return tableOrFacts(scope, { caption: headings.systems, columns, rows });
}
