import type { Table } from '../../../shared/document/document.ts';

// Of a usual letter in the text of tables, and of the space between columns in letters.
const letterWidth = 96;
const gap = 3;
/** Longer words are hyphenated or broken anyhow; one of 300 letters must not take the whole table. */
const longestKept = 24;

/**
 * Widths of the columns of a table that together fill the width given: each has room for its longest
 * word, and the rest goes by the root of the length of its texts, so that long ones do not starve others.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const columns = table.columns.map((column, index) => {
    const texts = table.rows.map((row) => textOf(row[index]?.inlines ?? []));
    const letters = texts.reduce((sum, text) => sum + text.length, 0);
    return {
      least: longestWord([column, ...texts]) + gap,
      share: Math.sqrt(1 + letters / Math.max(1, texts.length)),
    };
  });
  const rest = Math.max(0, width / letterWidth - sum(columns.map(({ least }) => least)));
  const shares = sum(columns.map(({ share }) => share));
  return fill(
    columns.map(({ least, share }) => least + (rest * share) / shares),
    width,
  );
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

function longestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s\-/@]+/));
  return words.reduce((longest, word) => Math.max(longest, Math.min(word.length, longestKept)), 0);
}
