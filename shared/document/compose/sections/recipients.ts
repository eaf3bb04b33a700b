import type { Block, Inlines } from '../../document.ts';
import { answer, isGiven } from '../answer.ts';
import { joined, paragraph } from '../blocks.ts';
import { recipientsOf, type Recipient } from '../common-fact.ts';
import { fact, factBlocks } from '../facts.ts';
import { readField } from '../read-answers.ts';
import { holeParagraph } from '../holes.ts';
import { rowLabels } from '../row-labels.ts';
import type { RegisterScope } from '../scope.ts';
import { asField, inlineField, orHole, wordField } from '../table-fields.ts';
import { tableOrFacts, type TableField } from '../table-or-facts.ts';
import { textBlocks } from '../text-blocks.ts';
import { field } from '../view.ts';

/** The record adds which data each recipient gets: Art. 30(1)(d). */
export function recipientsRecordSection(scope: RegisterScope): readonly Block[] {
  const dataOf = ({ dataIds, place }: Recipient) =>
    wordField(rowLabels(scope, 'data', dataIds?.value ?? []).join('; '), dataIds?.place ?? place);
  return [...disclosureBlocks(scope), ...recipientTable(scope, (row) => [dataOf(row)])];
}

function recipientTable(
  scope: RegisterScope,
  more: (row: Recipient) => readonly TableField[],
): readonly Block[] {
  const { labels, headings } = scope.words;
  const rows = recipientsOf(scope).map((row) => [
    orHole(scope, 'recipient', inlineField(nameInlines(scope, row), field(row, 'name').place)),
    wordField(kindOf(scope, row), field(row, 'kind').place),
    asField(answer(scope, row, 'purpose')),
    asField(answer(scope, row, 'ground')),
    readField(scope, 'country', field(row, 'country')),
    ...more(row),
  ]);
  const { recipient, role, purpose, ground, country, data } = labels;
  const columns = [recipient, role, purpose, ground, country, data];
  return tableOrFacts(scope, { caption: headings.recipients, columns, rows });
}

/** The name, and below it the category that the recipient belongs to. */
function nameInlines(scope: RegisterScope, row: Recipient): Inlines {
  return joined([answer(scope, row, 'name'), answer(scope, row, 'category')]);
}

function kindOf({ words }: RegisterScope, { value }: Recipient): string {
  return value.kind === '' ? '' : words.choices.recipient[value.kind];
}

/** The statement that data are not disclosed; a mark where neither it nor a recipient is given. */
function disclosureBlocks(scope: RegisterScope): readonly Block[] {
  const noDisclosure = field(scope.register, 'noDisclosure');
  const hasRecipients = recipientsOf(scope).length > 0;
  const { place } = field(noDisclosure, 'claimed');
  if (noDisclosure.value.claimed !== 'yes') {
    return holeParagraph(scope, 'recipients', field(scope.register, 'recipients').place);
  }
  const { sentences, labels } = scope.words;
  const text = answer(scope, noDisclosure, 'text');
  const standard = hasRecipients ? sentences.onlyListedRecipients : sentences.noRecipients;
  return [
    ...(isGiven(text) ? textBlocks(text) : [paragraph(standard, place)]),
    ...factBlocks(fact(labels.exceptions, answer(scope, noDisclosure, 'exceptions'))),
  ];
}
