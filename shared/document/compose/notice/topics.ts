// What only some registers have to tell: cookies (Act 917/2014, section 205), automated decisions and
// profiling (Art. 13(2)(f), 22), publication. A denial that nobody has written is not told.
import type { Block, Inlines } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { untilEvent } from '../../../util/iso-duration.ts';
import { answer, isGiven } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { holeParagraph } from '../holes.ts';
import { webInlines } from '../links.ts';
import { readField } from '../read-answers.ts';
import type { RegisterScope } from '../scope.ts';
import { asField, wordField } from '../table-fields.ts';
import { tableOrFacts, type TableField } from '../table-or-facts.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';
import { join, orHole, ourRun, run, sentences, wordRun } from './runs.ts';

type Cookie = View<Register['cookies']['items'][number]>;

/** Cookies: what for, which, and how to choose. */
export function cookieBlocks(scope: RegisterScope): readonly Block[] {
  const cookies = commonFact(scope, 'cookies');
  const { place } = field(cookies, 'used');
  switch (cookies.value.used) {
    case 'unanswered':
      return holeParagraph(scope, 'cookies', place);
    case 'no':
      return [];
    case 'yes':
      return usedCookies(scope, cookies);
  }
}

function usedCookies(scope: RegisterScope, cookies: View<Register['cookies']>): readonly Block[] {
  const text = answer(scope, cookies, 'text');
  const policy = answer(scope, cookies, 'policyUrl');
  const how: Inlines = sentences([
    run(answer(scope, cookies, 'consentTool')),
    run(answer(scope, cookies, 'manageHow')),
    isGiven(policy)
      ? [...ourRun(`${scope.words.labels.cookiePolicy}: `), ...webInlines(policy.text)]
      : [],
  ]);
  return [
    ...(isGiven(text) ? textBlocks(text) : [paragraph(scope.words.sentences.cookies, text.source)]),
    ...cookieTable(scope, rowsOf(field(cookies, 'items'))),
    ...(how.length === 0
      ? []
      : [{ kind: 'paragraph', inlines: how, source: cookies.place } as const]),
  ];
}

function cookieTable(scope: RegisterScope, rows: readonly Cookie[]): readonly Block[] {
  const { labels, headings } = scope.words;
  const { name, provider, purpose, cookieCategory, cookieDuration, country } = labels;
  const isAbroad = rows.some(({ value }) => value.country !== 'FI' && value.country !== '');
  const columns = [name, provider, purpose, cookieCategory, cookieDuration];
  return tableOrFacts(scope, {
    caption: headings.cookies,
    columns: isAbroad ? [...columns, country] : columns,
    rows: rows.map((row) => cookieFields(scope, row).slice(0, isAbroad ? 6 : 5)),
  });
}

function cookieFields(scope: RegisterScope, row: Cookie): readonly TableField[] {
  const { category, duration } = row.value;
  const { choices, periods } = scope.words;
  return [
    asField(answer(scope, row, 'name')),
    asField(answer(scope, row, 'provider')),
    asField(answer(scope, row, 'purpose')),
    wordField(
      category === '' ? '' : choices.cookieCategory[category],
      field(row, 'category').place,
    ),
    duration === untilEvent
      ? wordField(periods.session, field(row, 'duration').place)
      : readField(scope, 'duration', field(row, 'duration')),
    readField(scope, 'country', field(row, 'country')),
  ];
}

/** Decisions made by machines alone: logic, significance and the way to a human being. */
export function automatedBlocks(scope: RegisterScope): readonly Block[] {
  const automated = field(scope.register, 'automated');
  const { rights, labels, choices } = scope.words;
  const { art22, condition } = automated.value;
  const { place } = field(automated, 'art22');
  if (art22 !== 'yes') return holeParagraph(scope, 'automated', place);
  const logic = answer(scope, automated, 'logic');
  const significance = answer(scope, automated, 'significance');
  const ground =
    condition === ''
      ? []
      : wordRun(choices.automatedCondition[condition], field(automated, 'condition').place);
  const told = sentences([
    wordRun(rights.automatedYes, place),
    [...ourRun(`${labels.logic}: `), ...orHole(scope, 'logic', logic)],
    [...ourRun(`${labels.significance}: `), ...orHole(scope, 'significance', significance)],
    ground,
    ourRun(rights.automatedRights),
    run(answer(scope, automated, 'humanReviewHow')),
  ]);
  return [{ kind: 'paragraph', inlines: told, source: place }];
}

/** Profiling, where there is some. */
export function profilingBlocks(scope: RegisterScope): readonly Block[] {
  const automated = field(scope.register, 'automated');
  if (automated.value.profiling !== 'yes') return [];
  const source = field(automated, 'profiling').place;
  const text = run(answer(scope, automated, 'profilingText'));
  const told = text.length > 0 ? sentences([text]) : wordRun(scope.words.notice.profiling, source);
  return [{ kind: 'paragraph', inlines: told, source }];
}

/** Data made public, and pages in social media. */
export function publicationBlocks(scope: RegisterScope): readonly Block[] {
  const publication = field(scope.register, 'publication');
  const source = field(publication, 'published').place;
  const isPublished = publication.value.published === 'yes';
  const where = run(answer(scope, publication, 'where'));
  const told = !isPublished
    ? []
    : sentences([
        where.length > 0 ? where : wordRun(scope.words.notice.published, source),
        run(answer(scope, publication, 'optOut')),
      ]);
  return [
    ...(told.length === 0 ? [] : [{ kind: 'paragraph', inlines: told, source } as const]),
    ...platformBlocks(scope),
  ];
}

function platformBlocks(scope: RegisterScope): readonly Block[] {
  const items = rowsOf(field(scope.register, 'platforms')).map((row) => {
    const url = answer(scope, row, 'url');
    const name = join(
      [run(answer(scope, row, 'name')), isGiven(url) ? webInlines(url.text) : []],
      ': ',
    );
    return { inlines: sentences([name, run(answer(scope, row, 'text'))]), source: row.place };
  });
  const [only] = items;
  if (!only) return [];
  return items.length === 1 ? [{ kind: 'paragraph', ...only }] : [{ kind: 'list', items }];
}
