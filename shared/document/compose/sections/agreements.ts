import type { Block } from '../../document.ts';
import { answer } from '../answer.ts';
import { recipientsOf } from '../common-fact.ts';
import { readField } from '../read-answers.ts';
import type { RegisterScope } from '../scope.ts';
import { asField, wordField } from '../table-fields.ts';
import { tableOrFacts } from '../table-or-facts.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { field } from '../view.ts';

/** The processing agreement with each processor, Art. 28(3); internal. */
export function agreementsSection(scope: RegisterScope): readonly Block[] {
  const { labels, headings } = scope.words;
  const rows = recipientsOf(scope)
    .filter(({ value }) => value.dpa.signed !== 'unanswered' || value.dpa.on !== '')
    .map((row) => {
      const dpa = field(row, 'dpa');
      const name = answer(scope, row, 'name');
      return [
        asField(name.text === '' ? answer(scope, row, 'category') : name),
        wordField(yesOrNo(scope, dpa.value.signed), field(dpa, 'signed').place),
        readField(scope, 'date', field(dpa, 'on')),
      ];
    });
  const columns = [labels.recipient, labels.agreementSigned, labels.agreementOn];
  return tableOrFacts(scope, { caption: headings.agreements, columns, rows });
}
