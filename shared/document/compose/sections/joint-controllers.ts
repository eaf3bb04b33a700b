import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { holeParagraph } from '../holes.ts';
import type { RegisterScope } from '../scope.ts';
import { tableOrFacts } from '../table-or-facts.ts';
import { asField, orHole } from '../table-fields.ts';
import { field, rowsOf } from '../view.ts';

/** Joint controllers and their arrangement, Art. 30(1)(a). */
export function jointControllersRecordSection(scope: RegisterScope): readonly Block[] {
  const { register, words } = scope;
  if (register.value.role !== 'jointController') return [];
  const list = field(register, 'jointControllers');
  if (list.value.length === 0) return holeParagraph(scope, 'jointControllers', list.place);
  const { labels } = words;
  const rows = rowsOf(list).map((row) => [
    orHole(scope, 'jointControllerName', asField(answer(scope, row, 'name'))),
    orHole(scope, 'jointControllerContact', asField(answer(scope, row, 'contact'))),
    orHole(scope, 'arrangement', asField(answer(scope, row, 'arrangementSummary'))),
    asField(answer(scope, row, 'contactPoint')),
  ]);
  const columns = [labels.name, labels.contact, labels.arrangement, labels.contactPoint];
  return tableOrFacts(scope, { caption: words.headings.jointControllers, columns, rows });
}
