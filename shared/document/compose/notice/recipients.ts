// Who else processes the data, and where outside the Area: Art. 13(1)(e)-(f), in one list.
import type { Block, Inlines, ListItem } from '../../document.ts';
import { isAnswered } from '../../../register/is-answered.ts';
import type { Register } from '../../../register/register.ts';
import { answer, isGiven } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { recipientsOf, type Recipient } from '../common-fact.ts';
import { hole, holeParagraph } from '../holes.ts';
import { readRun } from '../read-answers.ts';
import type { RegisterScope } from '../scope.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';
import { join, orHole, ourRun, run, sentences, wordRun } from './runs.ts';

type Transfer = View<Register['transfers'][number]>;

/** What is said of disclosure as a whole: that there is none, or none beyond the list. */
export function disclosureBlocks(scope: RegisterScope): readonly Block[] {
  const noDisclosure = field(scope.register, 'noDisclosure');
  const hasRecipients = recipientsOf(scope).length > 0;
  const { place } = field(noDisclosure, 'claimed');
  if (noDisclosure.value.claimed !== 'yes') {
    return holeParagraph(scope, 'recipients', field(scope.register, 'recipients').place);
  }
  const { sentences: words, labels } = scope.words;
  const text = answer(scope, noDisclosure, 'text');
  const exceptions = run(answer(scope, noDisclosure, 'exceptions'));
  const standard = hasRecipients ? words.onlyListedRecipients : words.noRecipients;
  return [
    ...(isGiven(text) ? textBlocks(text) : [paragraph(standard, place)]),
    ...(exceptions.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            inlines: [...ourRun(`${labels.exceptions}: `), ...exceptions],
            source: field(noDisclosure, 'exceptions').place,
          } as const,
        ]),
  ];
}

/** Each recipient with what it is for, and what protects data that leave the Area with it. */
export function recipientItems(scope: RegisterScope): readonly ListItem[] {
  const transfers = rowsOf(field(scope.register, 'transfers'));
  return recipientsOf(scope).map((row) => {
    const own = transfers.filter(({ value }) => value.recipientId === row.value.id);
    return {
      inlines: sentences([
        recipientRun(scope, row, own),
        ...own.map((each) => transferRun(scope, each)),
      ]),
      source: row.place,
    };
  });
}

function recipientRun(
  scope: RegisterScope,
  row: Recipient,
  transfers: readonly Transfer[],
): Inlines {
  const { words } = scope;
  const { kind, country } = row.value;
  const given = [run(answer(scope, row, 'name')), run(answer(scope, row, 'category'))];
  const name = join([...given, hole(scope, 'recipient', field(row, 'name').place)], ', ');
  const role = kind === '' ? [] : wordRun(words.notice.roles[kind], field(row, 'kind').place);
  // A transfer names its country; Finland is no news.
  const isNews = country !== 'FI' && transfers.every(({ value }) => value.country !== country);
  const where = isNews ? readRun(scope, 'country', field(row, 'country')) : [];
  const inBrackets = join([role, where], ', ');
  const who =
    inBrackets.length === 0 ? name : [...name, ...ourRun(' ('), ...inBrackets, ...ourRun(')')];
  const ground = run(answer(scope, row, 'ground'));
  return sentences([
    join([who, run(answer(scope, row, 'purpose'))], ': '),
    ground.length === 0 ? [] : [...ourRun(`${words.labels.ground}: `), ...ground],
  ]);
}

/** Where to, on what ground, and how to get a copy of the safeguards. */
function transferRun(scope: RegisterScope, row: Transfer): Inlines {
  const { words } = scope;
  const { country, mechanism } = row.value;
  const { place: countryPlace } = field(row, 'country');
  const { place: mechanismPlace } = field(row, 'mechanism');
  const where = join(
    [
      hole(scope, 'transferRecipient', field(row, 'recipientId').place),
      isAnswered(country)
        ? readRun(scope, 'country', field(row, 'country'))
        : hole(scope, 'country', countryPlace),
      mechanism === ''
        ? hole(scope, 'mechanism', mechanismPlace)
        : wordRun(words.choices.mechanism[mechanism], mechanismPlace),
    ],
    ': ',
  );
  const how = orHole(scope, 'copyHow', answer(scope, row, 'copyHow'));
  return sentences([
    where,
    how.length === 0 ? [] : [...ourRun(`${words.notice.labels.copy}: `), ...how],
  ]);
}

/** Transfers that name no recipient of the list, or the sentence that there are none. */
export function transferBlocks(scope: RegisterScope): readonly Block[] {
  const { register, words } = scope;
  const { place } = field(register, 'noTransfers');
  const known = recipientsOf(scope).map(({ value }) => value.id);
  const rows = rowsOf(field(register, 'transfers'));
  const items = rows
    .filter(({ value }) => !known.includes(value.recipientId))
    .map((row) => ({
      inlines: transferRun(scope, row),
      source: row.place,
    }));
  if (items.length > 0) return [{ kind: 'list', items }];
  if (rows.length > 0) return [];
  const marks = transferHoles(scope);
  if (marks.length > 0) return marks;
  return register.value.noTransfers === 'yes' ? [paragraph(words.notice.noTransfers, place)] : [];
}

/** That nothing is transferred is said only where it is known of every recipient. */
export function transferHoles(scope: RegisterScope): readonly Block[] {
  return [
    ...holeParagraph(scope, 'transfers', field(scope.register, 'noTransfers').place),
    ...recipientsOf(scope).flatMap((row) =>
      holeParagraph(scope, 'recipientCountry', field(row, 'country').place),
    ),
  ];
}
