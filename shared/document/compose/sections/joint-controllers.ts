import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { missingParagraph } from '../blocks.ts';
import type { RegisterScope } from '../scope.ts';
import { tableOrFacts } from '../table-or-facts.ts';
import { asField } from '../table-fields.ts';
import { field, rowsOf } from '../view.ts';

/** Joint controllers and their arrangement, Art. 30(1)(a). */
export function jointControllersRecordSection(scope: RegisterScope): readonly Block[] {
  const { register, words } = scope;
  if (register.value.role !== 'jointController') return [];
  const list = field(register, 'jointControllers');
  if (list.value.length === 0) return [missingParagraph(scope, 'jointControllers', list.place)];
  const { labels } = words;
  const rows = rowsOf(list).map((row) => [
    asField(answer(scope, row, 'name')),
    asField(answer(scope, row, 'contact')),
    asField(answer(scope, row, 'arrangementSummary')),
    asField(answer(scope, row, 'contactPoint')),
  ]);
  const columns = [labels.name, labels.contact, labels.arrangement, labels.contactPoint];
  return tableOrFacts(scope, { caption: words.headings.jointControllers, columns, rows });
}
