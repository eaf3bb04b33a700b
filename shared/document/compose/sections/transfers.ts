import type { Block } from '../../document.ts';
import type { Company } from '../../../register/company.ts';
import type { Register } from '../../../register/register.ts';
import { answer } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { transferHoles } from '../notice/recipients.ts';
import { recipientsOf } from '../common-fact.ts';
import { readField } from '../read-answers.ts';
import { isInternal, type Reader } from '../reader.ts';
import type { ProcessorScope, RegisterScope, Scope } from '../scope.ts';
import { asField, orHole, wordField } from '../table-fields.ts';
import { tableOrFacts, type TableField } from '../table-or-facts.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { field, rowsOf, type View } from '../view.ts';

type Recipient = View<Company['common']['recipients'][number]>;
type Transfer = View<Register['transfers'][number]>;

/** The record adds the documents behind each transfer: Art. 30(1)(e), 46, 49(6). */
export function transfersRecordSection(scope: RegisterScope): readonly Block[] {
  return transferBlocks(scope, (row) => documentFields(scope, row));
}

/** Transfers of a processor and the documents behind them: Art. 30(2)(c). */
export function processorTransfersSection(scope: ProcessorScope, reader: Reader): readonly Block[] {
  const list = field(scope.processor, 'transfers');
  const recipients = rowsOf(field(scope.processor, 'subProcessors'));
  return transferTable(scope, list, recipients, (row) =>
    isInternal(reader) ? documentFields(scope, row) : [],
  );
}

/** What shows that the transfer is lawful; nobody outside the company needs it. */
function documentFields(scope: Scope, row: Transfer): readonly TableField[] {
  const { clauseModule } = row.value;
  const yesNoField = (key: 'signed' | 'staffDataCovered' | 'tiaDone' | 'occasional') =>
    wordField(yesOrNo(scope, row.value[key]), field(row, key).place);
  return [
    wordField(
      clauseModule === '' ? '' : scope.words.choices.clauseModule[clauseModule],
      field(row, 'clauseModule').place,
    ),
    yesNoField('signed'),
    asField(answer(scope, row, 'docRef')),
    readField(scope, 'date', field(row, 'listCheckedOn')),
    yesNoField('staffDataCovered'),
    yesNoField('tiaDone'),
    yesNoField('occasional'),
    asField(answer(scope, row, 'art49Doc')),
  ];
}

function transferBlocks(
  scope: RegisterScope,
  more: (row: Transfer) => readonly TableField[],
): readonly Block[] {
  const none = field(scope.register, 'noTransfers');
  const marks = transferHoles(scope);
  if (marks.length > 0) return marks;
  if (none.value === 'yes') return [paragraph(scope.words.sentences.noTransfers, none.place)];
  const list = field(scope.register, 'transfers');
  return transferTable(scope, list, recipientsOf(scope), more);
}

/** The transfers of the list, each with the name of its recipient. */
function transferTable(
  scope: Scope,
  list: View<Register['transfers']>,
  recipients: readonly Recipient[],
  more: (row: Transfer) => readonly TableField[],
): readonly Block[] {
  const { labels, headings } = scope.words;
  const rows = rowsOf(list).map((row) => [...transferFields(scope, row, recipients), ...more(row)]);
  const columns = [
    labels.recipient,
    labels.country,
    labels.mechanism,
    labels.copyHow,
    labels.clauseModule,
    labels.clausesAgreed,
    labels.transferDocument,
    labels.listChecked,
    labels.staffDataCovered,
    labels.transferAssessment,
    labels.occasional,
    labels.art49Doc,
  ];
  return tableOrFacts(scope, { caption: headings.transfers, columns, rows });
}

function transferFields(
  scope: Scope,
  row: Transfer,
  recipients: readonly Recipient[],
): readonly TableField[] {
  const { words } = scope;
  const { mechanism } = row.value;
  const choice = mechanism === '' ? '' : words.choices.mechanism[mechanism];
  const name = recipientName(scope, row, recipients);
  return [
    orHole(scope, 'transferRecipient', wordField(name, field(row, 'recipientId').place)),
    orHole(scope, 'country', readField(scope, 'country', field(row, 'country'))),
    orHole(scope, 'mechanism', wordField(choice, field(row, 'mechanism').place)),
    orHole(scope, 'copyHow', asField(answer(scope, row, 'copyHow'))),
  ];
}

function recipientName(
  scope: Scope,
  { value }: Transfer,
  recipients: readonly Recipient[],
): string {
  const recipient = recipients.find((row) => row.value.id === value.recipientId);
  if (!recipient) return '';
  return answer(scope, recipient, 'name').text || answer(scope, recipient, 'category').text;
}
