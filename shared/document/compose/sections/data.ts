import type { Block, ListItem } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven, type Answer } from '../answer.ts';
import { subheading } from '../blocks.ts';
import { hole, holeParagraph } from '../holes.ts';
import { factBlocks, wordFact, type Fact } from '../facts.ts';
import type { RegisterScope } from '../scope.ts';
import { isOneParagraph, isShort, itemLines, textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Category = View<Register['data'][number]>;

type FactsOf = (scope: RegisterScope, row: Category) => readonly Fact[];

/** The record adds how sensitive data are safeguarded: Art. 30(1)(c), Data Protection Act (1050/2018) section 6. */
export function dataRecordSection(scope: RegisterScope): readonly Block[] {
  return listCategories(scope, (_, row) => [
    ...flagFacts(scope, row),
    ...safeguardFacts(scope, row),
  ]);
}

function listCategories(scope: RegisterScope, factsOf: FactsOf): readonly Block[] {
  const list = field(scope.register, 'data');
  const rows = rowsOf(list);
  if (rows.length === 0) return holeParagraph(scope, 'data', list.place);
  if (rows.length > 1 && rows.every((row) => isPlain(scope, row, factsOf))) {
    return [{ kind: 'list', items: rows.flatMap((row) => plainItems(scope, row)) }];
  }
  return rows.flatMap((row, index) => [
    ...categoryBlocks(scope, row, index, rows.length === 1),
    ...factBlocks(factsOf(scope, row)),
  ]);
}

/** A category that is told by its name alone. */
function isPlain(scope: RegisterScope, row: Category, factsOf: FactsOf): boolean {
  const hasItems = isGiven(answer(scope, row, 'items'));
  return (
    !hasItems && factsOf(scope, row).length === 0 && isOneParagraph(answer(scope, row, 'text'))
  );
}

/** The name of a category as an item, or the mark of a missing one. */
function plainItems(scope: RegisterScope, row: Category): readonly ListItem[] {
  const name = answer(scope, row, 'text');
  if (isGiven(name)) return itemLines(name);
  return [{ inlines: hole(scope, 'dataText', name.source), source: name.source }];
}

function categoryBlocks(
  scope: RegisterScope,
  row: Category,
  index: number,
  isOnly: boolean,
): readonly Block[] {
  const items = itemLines(answer(scope, row, 'items'));
  return [
    ...nameBlocks(scope, answer(scope, row, 'text'), index, isOnly),
    ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ...holeParagraph(scope, 'dataText', field(row, 'text').place),
  ];
}

function nameBlocks(
  scope: RegisterScope,
  name: Answer,
  index: number,
  isOnly: boolean,
): readonly Block[] {
  if (isShort(name)) return [subheading(scope, name.text, name.source)];
  const heading = subheading(scope, scope.words.labels.dataNumber(index + 1), name.source);
  return isOnly ? textBlocks(name) : [heading, ...textBlocks(name)];
}

/** What law asks to be told apart: Art. 9, Art. 10, Data Protection Act (1050/2018) section 29. */
function flagFacts(scope: RegisterScope, row: Category): readonly Fact[] {
  const { labels, choices, sentences } = scope.words;
  const { special, criminal, nationalId, nationalIdGround } = row.value;
  const ground =
    nationalIdGround === ''
      ? ''
      : ` ${sentences.nationalIdGround(choices.nationalId[nationalIdGround])}`;
  return [
    ...wordFact(
      labels.special,
      special.map((category) => choices.special[category]).join(', '),
      field(row, 'special').place,
    ),
    ...wordFact(
      labels.criminal,
      criminal === 'yes' ? sentences.hasCriminalData : '',
      field(row, 'criminal').place,
    ),
    ...wordFact(
      labels.nationalId,
      nationalId === 'yes' ? `${sentences.hasNationalId}${ground}` : '',
      field(row, 'nationalId').place,
    ),
  ];
}

function safeguardFacts({ words }: RegisterScope, row: Category): readonly Fact[] {
  const measures = row.value.safeguards.map((measure) => words.choices.safeguard[measure]);
  return wordFact(words.labels.safeguards, measures.join('; '), field(row, 'safeguards').place);
}
