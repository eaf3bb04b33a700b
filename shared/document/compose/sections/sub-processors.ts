import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { readField } from '../read-answers.ts';
import { isInternal, type Reader } from '../reader.ts';
import type { ProcessorScope } from '../scope.ts';
import { asField, wordField } from '../table-fields.ts';
import { tableOrFacts } from '../table-or-facts.ts';
import { field, rowsOf } from '../view.ts';
import { yesOrNo } from '../yes-or-no.ts';

/** Other processors that the processor uses, and its agreements with them: Art. 28(2), 28(4). */
export function subProcessorsSection(scope: ProcessorScope, reader: Reader): readonly Block[] {
  const { labels, headings } = scope.words;
  const rows = rowsOf(field(scope.processor, 'subProcessors')).map((row) => {
    const dpa = field(row, 'dpa');
    return [
      asField(answer(scope, row, 'name')),
      asField(answer(scope, row, 'category')),
      asField(answer(scope, row, 'purpose')),
      readField(scope, 'country', field(row, 'country')),
      ...(isInternal(reader)
        ? [
            wordField(yesOrNo(scope, dpa.value.signed), field(dpa, 'signed').place),
            readField(scope, 'date', field(dpa, 'on')),
          ]
        : []),
    ];
  });
  const { name, description, purpose, country, agreementSigned, agreementOn } = labels;
  const columns = [name, description, purpose, country, agreementSigned, agreementOn];
  return tableOrFacts(scope, { caption: headings.subProcessors, columns, rows });
}
