import type { Block } from '../../document.ts';
import type { Register } from '../../../register/register.ts';
import { untilEvent } from '../../../util/iso-duration.ts';
import { answer, isGiven } from '../answer.ts';
import { paragraph } from '../blocks.ts';
import { commonFact } from '../common-fact.ts';
import { fact, factBlocks } from '../facts.ts';
import { readField } from '../read-answers.ts';
import { webFact } from '../links.ts';
import { missingUnlessNoted } from '../notes.ts';
import type { RegisterScope } from '../scope.ts';
import { asField, wordField } from '../table-fields.ts';
import { tableOrFacts, type TableField } from '../table-or-facts.ts';
import { textBlocks } from '../text-blocks.ts';
import { field, rowsOf, type View } from '../view.ts';

type Cookie = View<Register['cookies']['items'][number]>;

/** Cookies of the website, Act 917/2014, section 205. */
export function cookiesSection(scope: RegisterScope): readonly Block[] {
  const cookies = commonFact(scope, 'cookies');
  const { sentences } = scope.words;
  const { place } = field(cookies, 'used');
  switch (cookies.value.used) {
    case 'unanswered':
      return missingUnlessNoted(scope, 'cookies', 'cookies', place);
    case 'no':
      return [paragraph(sentences.noCookies, place)];
    case 'yes':
      return usedBlocks(scope, cookies);
  }
}

function usedBlocks(scope: RegisterScope, cookies: View<Register['cookies']>): readonly Block[] {
  const { labels, sentences } = scope.words;
  const text = answer(scope, cookies, 'text');
  return [
    ...(isGiven(text) ? textBlocks(text) : [paragraph(sentences.cookies, text.source)]),
    ...cookieTable(scope, rowsOf(field(cookies, 'items'))),
    ...factBlocks([
      ...fact(labels.consentTool, answer(scope, cookies, 'consentTool')),
      ...fact(labels.manageCookies, answer(scope, cookies, 'manageHow')),
      ...webFact(labels.cookiePolicy, answer(scope, cookies, 'policyUrl')),
    ]),
  ];
}

function cookieTable(scope: RegisterScope, rows: readonly Cookie[]): readonly Block[] {
  const { labels, headings } = scope.words;
  const { name, provider, purpose, cookieCategory, cookieDuration, country } = labels;
  const columns = [name, provider, purpose, cookieCategory, cookieDuration, country];
  const fields = rows.map((row) => cookieFields(scope, row));
  return tableOrFacts(scope, { caption: headings.cookies, columns, rows: fields });
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
