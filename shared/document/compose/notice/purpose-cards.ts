// One card for each purpose: why, whose data, which data, on what basis, how long, who gets them. What the
// law asks for each purpose (Art. 13(1)(c)-(e), 13(2)(a), (c), 14(1)(d), 14(2)(b)) stands together.
import type { Block, Inlines } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { canWithdraw } from '../../../law/rights.ts';
import { answer, isGiven } from '../answer.ts';
import type { Purpose } from '../basis-facts.ts';
import { subheading } from '../blocks.ts';
import { fact, factBlocks, requiredFact, type Fact } from '../facts.ts';
import { hole, holeParagraph } from '../holes.ts';
import type { RegisterScope } from '../scope.ts';
import { isShort, textBlocks } from '../text-blocks.ts';
import { field, rowsOf } from '../view.ts';
import { linksOf, unlinked, type CardLinks } from './card-links.ts';
import { dataRuns } from './data-runs.ts';
import { noteMarks, type Endnotes } from './endnotes.ts';
import { join, listed, orHole, run, wordRun } from './runs.ts';
import { storageRuns } from './storage-runs.ts';

/** What the cards before have told in full. */
interface Told {
  readonly data: Set<string>;
  readonly retention: Set<string>;
}

/** The cards of the register, and below them what belongs to none of them or to all. */
export function purposeCards(scope: RegisterScope, notes: Endnotes): readonly Block[] {
  const list = field(scope.register, 'purposes');
  const purposes = rowsOf(list);
  const told: Told = { data: new Set(), retention: new Set() };
  const common = unlinked(scope.register.value);
  const cards = purposes.flatMap((purpose, index) => [
    ...heading(scope, purpose, index),
    ...factBlocks(rows(scope, purpose, notes, told, common)),
  ]);
  return [
    ...(purposes.length > 0 ? cards : holeParagraph(scope, 'purposes', list.place)),
    ...factBlocks(commonRows(scope, common, notes, told)),
    ...unanswered(scope),
  ];
}

/** The purpose as a heading where it is short, else below a number, so that one stands apart from the next. */
function heading(scope: RegisterScope, purpose: Purpose, index: number): readonly Block[] {
  const text = answer(scope, purpose, 'text');
  if (isShort(text)) return [subheading(scope, text.text, text.source)];
  const number = subheading(scope, scope.words.labels.purposeNumber(index + 1), text.source);
  return isGiven(text)
    ? [number, ...textBlocks(text)]
    : [number, ...holeParagraph(scope, 'purposeText', text.source)];
}

function rows(
  scope: RegisterScope,
  purpose: Purpose,
  notes: Endnotes,
  told: Told,
  common: CardLinks,
): readonly Fact[] {
  const { labels } = scope.words.notice;
  const links = linksOf(scope.register.value, purpose.value);
  const own = links.retentionIds.filter((id) => !common.retentionIds.includes(id));
  return [
    ...subjectRow(scope, labels.subjects, links.subjectIds, field(purpose, 'subjectIds').place),
    ...dataRow(scope, labels.data, links.dataIds, told),
    ...basisRows(scope, purpose, notes),
    ...storageRow(scope, own, links.dataIds, notes, told),
    ...recipientRow(scope, links),
    ...marketingRow(scope, purpose),
  ];
}

function subjectRow(
  scope: RegisterScope,
  term: string,
  ids: readonly string[],
  source: Fact['source'],
): readonly Fact[] {
  const list = rowsOf(field(scope.register, 'subjects')).filter(({ value }) =>
    ids.includes(value.id),
  );
  const names = list.map((row) => run(answer(scope, row, 'text')));
  const value = join(names, ', ');
  return value.length === 0 ? [] : [{ term, value, source: list[0]?.place ?? source }];
}

/** The items of a group stand in the first card that needs it; later cards name the group. */
function dataRow(
  scope: RegisterScope,
  term: string,
  ids: readonly string[],
  told: Told,
): readonly Fact[] {
  const value = join(dataRuns(scope, ids, told.data), '\n');
  for (const id of ids) told.data.add(id);
  return value.length === 0 ? [] : [{ term, value, source: field(scope.register, 'data').place }];
}

function basisRows(scope: RegisterScope, purpose: Purpose, notes: Endnotes): readonly Fact[] {
  const { notice, choices } = scope.words;
  const { basis, art9Condition, art10Condition } = purpose.value;
  const source = field(purpose, 'basis').place;
  const statute = answer(scope, purpose, 'statute');
  const article = basis === '' ? '' : notice.articles[basis];
  const marks = noteMarks(notes, [article, statute.text]);
  const name =
    basis === '' ? hole(scope, 'basis', source) : wordRun(notice.basis[basis] + marks, source);
  const grounds: readonly Inlines[] = [
    join([name, ...restsOn(scope, purpose)], ': '),
    hole(scope, 'statute', statute.source),
    art9Condition === ''
      ? []
      : wordRun(choices.article9[art9Condition], field(purpose, 'art9Condition').place),
    art10Condition === ''
      ? []
      : wordRun(choices.article10[art10Condition], field(purpose, 'art10Condition').place),
  ];
  return [
    { term: notice.labels.basis, value: join(grounds, '\n'), source },
    ...fact(notice.labels.consent, answer(scope, purpose, 'consentHow')),
    ...(canWithdraw(purpose.value)
      ? requiredFact(
          scope,
          notice.labels.withdrawal,
          answer(scope, purpose, 'withdrawHow'),
          'withdrawHow',
        )
      : []),
  ];
}

/** The contract, or the interest of Art. 13(1)(d), that the basis names. */
function restsOn(scope: RegisterScope, purpose: Purpose): readonly Inlines[] {
  const contract = run(answer(scope, purpose, 'contractText'));
  if (purpose.value.basis !== 'f') return [contract];
  const interest = answer(scope, purpose, 'interestText');
  return [contract, orHole(scope, 'interest', interest)];
}

function storageRow(
  scope: RegisterScope,
  ids: readonly string[],
  dataIds: readonly string[],
  notes: Endnotes,
  told: Told,
): readonly Fact[] {
  const isTold = (id: string) => told.retention.has(id);
  const value = join(storageRuns(scope, ids, { dataIds, notes, isTold }), '\n');
  for (const id of ids) told.retention.add(id);
  const source = field(scope.register, 'retention').place;
  return value.length === 0 ? [] : [{ term: scope.words.notice.labels.storage, value, source }];
}

/** Who gets the data of the purpose, by name; what they do with them stands in the list of recipients. */
function recipientRow(scope: RegisterScope, { recipientIds }: CardLinks): readonly Fact[] {
  const list = rowsOf(field(scope.register, 'recipients')).filter(({ value }) =>
    recipientIds.includes(value.id),
  );
  const names = list.map((row) => {
    const name = answer(scope, row, 'name');
    return isGiven(name) ? run(name) : run(answer(scope, row, 'category'));
  });
  const value = join(names, ', ');
  const source = field(scope.register, 'recipients').place;
  return value.length === 0 ? [] : [{ term: scope.words.notice.labels.recipients, value, source }];
}

/** By which means direct marketing reaches the person. */
function marketingRow(scope: RegisterScope, purpose: Purpose): readonly Fact[] {
  if (purpose.value.directMarketing !== 'yes') return [];
  const { notice, choices } = scope.words;
  const channels = field(field(scope.register, 'directMarketing'), 'channels');
  const names = channels.value.map((channel) => choices.marketingChannel[channel]);
  const value = wordRun(listed(names, notice.and), channels.place);
  return value.length === 0
    ? []
    : [{ term: notice.labels.channels, value, source: channels.place }];
}

/** Data and people that belong to no purpose, and periods that belong to none or to all. */
function commonRows(
  scope: RegisterScope,
  common: CardLinks,
  notes: Endnotes,
  told: Told,
): readonly Fact[] {
  const { labels } = scope.words.notice;
  const { subjects, data } = scope.register.value;
  const isAll = (
    ids: readonly string[],
    rows: readonly Register['data'][number][] | Register['subjects'],
  ) => ids.length === rows.length;
  return [
    ...subjectRow(
      scope,
      isAll(common.subjectIds, subjects) ? labels.subjects : labels.otherSubjects,
      common.subjectIds,
      field(scope.register, 'subjects').place,
    ),
    ...dataRow(
      scope,
      isAll(common.dataIds, data) ? labels.data : labels.otherData,
      common.dataIds,
      told,
    ),
    ...storageRow(scope, common.retentionIds, [], notes, told),
  ];
}

/** Marks of whole lists that nobody has answered: no card would show that they are missing. */
function unanswered(scope: RegisterScope): readonly Block[] {
  const lists = ['subjects', 'data', 'retention'] as const;
  return lists.flatMap((list) => {
    const { value, place } = field(scope.register, list);
    return value.length > 0 ? [] : holeParagraph(scope, list, place);
  });
}
