// Answers that are read before they are printed: days, countries and lengths of time. A text that cannot be
// read never stands on a paper as one of them; the mark of a missing answer does.
import type { Inlines } from '../document.ts';
import { missing } from './blocks.ts';
import { wordFact, type Fact } from './facts.ts';
import { formatCountry, formatDate, formatDuration } from './format.ts';
import type { Scope } from './scope.ts';
import { inlineField, wordField } from './table-fields.ts';
import type { TableField } from './table-or-facts.ts';
import type { View } from './view.ts';
import { isUnreadable } from '../../register/reading/read-answer.ts';

const formats = { date: formatDate, country: formatCountry, duration: formatDuration };

type PrintedKind = keyof typeof formats;

/** The mark of an answer that cannot be read; undefined where it can, and where there is none. */
function unreadMark(
  { words }: Pick<Scope, 'words'>,
  kind: PrintedKind,
  answer: string,
): Inlines | undefined {
  return isUnreadable(kind, answer) ? [missing(words, kind)] : undefined;
}

/** The answer in words, inside a line; nothing where there is none. */
export function readRun(scope: Scope, kind: PrintedKind, { value, place }: View<string>): Inlines {
  const words = formats[kind](scope, value);
  const run: Inlines = words === '' ? [] : [{ kind: 'text', text: words, source: place }];
  return unreadMark(scope, kind, value) ?? run;
}

/** The answer in words; nothing where there is none. */
export function readFact(
  scope: Scope,
  term: string,
  kind: PrintedKind,
  { value, place }: View<string>,
): readonly Fact[] {
  const mark = unreadMark(scope, kind, value);
  return mark
    ? [{ term, value: mark, source: place }]
    : wordFact(term, formats[kind](scope, value), place);
}

/** The answer in words as a field of a table. */
export function readField(
  scope: Scope,
  kind: PrintedKind,
  { value, place }: View<string>,
): TableField {
  const mark = unreadMark(scope, kind, value);
  return mark ? inlineField(mark, place) : wordField(formats[kind](scope, value), place);
}
