import type { Table } from '../../../shared/document/document.ts';

/**
 * Widths of the columns of a table that fill the width given. A column gets room by the root of its text,
 * so that long texts get more without starving short ones, and at least for its longest usual word.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const weights = table.columns.map((column, index) => {
    const texts = table.rows.map((row) => textOf(row[index]?.inlines ?? []));
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
    return Math.max(longestWord([column, ...texts]), Math.sqrt(mean) * 2.4, 6);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((width * weight) / total));
  const rest = width - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, index) => (index === 0 ? each + rest : each));
}

function textOf(inlines: readonly { readonly text: string }[]): string {
  return inlines.map(({ text }) => text).join('');
}

/** Letters of the longest word that is not broken anyhow; one of 300 letters must not take the table. */
function longestWord(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s\-/@]+/));
  return Math.min(
    18,
    words.reduce((longest, word) => Math.max(longest, word.length), 0),
  );
}
