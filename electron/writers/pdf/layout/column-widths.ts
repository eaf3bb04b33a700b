/** What the cells of a column ask for. */
export interface ColumnNeed {
  /** The longest word, in points: narrower, and words are broken. */
  readonly least: number;
  /** The longest text on one line. */
  readonly most: number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Divides the width of a table among its columns so that no column is starved by a talkative one. */
export function divideWidth(needs: readonly ColumnNeed[], width: number): readonly number[] {
  const fair = width / needs.length;
  const most = needs.map((need) => Math.min(need.most, Math.max(fair, width * 0.5)));
  const least = needs.map((need, index) => Math.min(need.least, most[index] ?? 0, fair * 1.4));
  const wanted = sum(most);
  if (wanted <= width) return most.map((column) => column + (width - wanted) / needs.length);
  const needed = sum(least);
  if (needed >= width) return least.map((column) => (column * width) / needed);
  const share = (width - needed) / (wanted - needed);
  return least.map((column, index) => column + ((most[index] ?? 0) - column) * share);
}
