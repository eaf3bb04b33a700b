import type { Table } from '../../../shared/document/document.ts';
import { countWide } from './letter-widths.ts';

// Of a usual letter in the text of tables, and of the space between columns in letters.
const letterWidth = 90;
const gap = 3;
/** Longer words are hyphenated or broken anyhow; one of 300 letters must not take the whole table. */
const longestWord = 24;
/** Longer texts fill several lines anyhow. */
const longestLine = 90;

/**
 * Widths of the columns of a table that together fill the width given: each has room for its longest
 * word, and the rest is shared among those whose texts do not fit on one line yet.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  if (table.toFill) return fill(weightsToFill(table), width);
  const columns = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => textOf(row[index]?.inlines ?? []));
    const lines = [column, ...cells].flatMap((text) => text.split('\n'));
    const least = longest(lines.flatMap(words), longestWord) + gap;
    return { least, more: Math.max(0, longest(lines, longestLine) + gap - least) };
  });
  const room = width / letterWidth;
  const least = columns.map((column) => column.least);
  // Where not even the words fit, those of the widest columns break; "Suomi" stays whole.
  if (sum(least) > room) return fill(share(least, room), width);
  const more = share(
    columns.map((column) => column.more),
    room - sum(least),
  );
  return fill(
    least.map((each, index) => each + (more[index] ?? 0)),
    width,
  );
}

/** Empty cells tell nothing: those to be filled by hand are as wide as can be. */
function weightsToFill({ columns, toFill }: Table): readonly number[] {
  const ofQuestions = (columns.length - 1) * (2 / 3);
  return columns.map((_, index) => (toFill === 'columns' && index === 0 ? ofQuestions : 1));
}

/** Shares the room evenly, but gives nobody more than they want while others want more. */
function share(wants: readonly number[], room: number): readonly number[] {
  const shares = wants.map(() => 0);
  const byWant = [...wants.entries()].sort(([, a], [, b]) => a - b);
  let left = room;
  byWant.forEach(([column, want], done) => {
    shares[column] = Math.min(want, left / (wants.length - done));
    left -= shares[column];
  });
  return shares;
}

/** Whole numbers in the ratio of the weights that add up to the width. */
function fill(weights: readonly number[], width: number): readonly number[] {
  const total = sum(weights);
  const widths = weights.map((weight) => Math.floor((width * weight) / total));
  const left = width - sum(widths);
  return widths.map((each, index) => (index === 0 ? each + left : each));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function textOf(inlines: readonly { readonly text: string }[]): string {
  return inlines.map(({ text }) => text).join('');
}

function words(text: string): readonly string[] {
  return text.split(/[\s\-/@]+/);
}

/** How many usual letters are as wide as the text: Chinese ones count for two. */
function usualLetters(text: string): number {
  return text.length + countWide(text);
}

function longest(texts: readonly string[], limit: number): number {
  return texts.reduce((length, text) => Math.max(length, Math.min(usualLetters(text), limit)), 0);
}
