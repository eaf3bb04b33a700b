import type { Table } from '../../../../shared/document/document.ts';
import { textEms } from '../text/letter-widths.ts';
import { mm } from '../page.ts';

/** An em of the text in cells, in twips; the widths of letters are a guess, and headers are bold. */
const em = 9.5 * 20 * 1.06;
/** Between the texts of two columns: what the cells keep free on both sides, in ems. */
const gap = mm(4) / em;
/** Longer words are hyphenated or broken anyhow; one of 300 letters must not take the whole table. */
const longestWord = 13;
/** Longer texts fill several lines anyhow. */
const longestLine = 45;

/**
 * Widths of the columns of a table that together fill the width given: each has room for its longest
 * word, and the rest is shared among those whose texts do not fit on one line yet.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  if (table.toFill) return fill(weightsToFill(table), width);
  const columns = table.columns.map((column, index) => {
    const cells = table.rows.map((row) => textOf(row[index]?.inlines ?? []));
    const lines = [column, ...cells].flatMap((text) => text.split('\n'));
    const least = widest(lines.flatMap(words), longestWord) + gap;
    return { least, more: Math.max(0, widest(lines, longestLine) + gap - least) };
  });
  const room = width / em;
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
  return text.split(/[ \n\-/@]+/);
}

/** The widest of the texts in ems, but no wider than the limit. */
function widest(texts: readonly string[], limit: number): number {
  return texts.reduce((width, text) => Math.max(width, Math.min(textEms(text), limit)), 0);
}
