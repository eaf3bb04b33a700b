import type { TextExtent } from '../text/measure-text.ts';

/** Rows of cells, each as wide as its text would be, with its padding. */
export type CellExtents = readonly (readonly TextExtent[])[];

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function widestOf(extents: CellExtents, column: number, key: keyof TextExtent): number {
  return Math.max(...extents.map((row) => row[column]?.[key] ?? 0));
}

/** Takes from the widest columns only, so that the words of narrow ones stay whole. */
function capWidths(least: readonly number[], width: number): number[] {
  let room = width;
  const narrowFirst = least.map((need, at) => ({ need, at })).sort((a, b) => a.need - b.need);
  const capped = new Map<number, number>();
  narrowFirst.forEach(({ need, at }, index) => {
    const given = Math.min(need, room / (narrowFirst.length - index));
    capped.set(at, given);
    room -= given;
  });
  const spare = room / least.length;
  return least.map((_, at) => (capped.get(at) ?? 0) + spare);
}

/** Widths by what the columns ask for, so that no column is starved by a talkative one. */
function divideByNeed(most: readonly number[], least: readonly number[], width: number): number[] {
  const wanted = sum(most);
  if (wanted <= width) return most.map((column) => column + (width - wanted) / most.length);
  const needed = sum(least);
  if (needed >= width) return capWidths(least, width);
  const share = (width - needed) / (wanted - needed);
  return least.map((column, index) => column + ((most[index] ?? 0) - column) * share);
}

/**
 * About how many lines the table takes, counted as long as they are fewer; words that do not fill their lines are
 * reckoned with.
 */
function countLines(extents: CellExtents, widths: readonly number[], fewerThan: number): number {
  // Plain loops: this is asked some thousand times of a table.
  let lines = 0;
  for (const row of extents) {
    if (lines >= fewerThan) break;
    let highest = 1;
    for (let index = 0; index < row.length; index += 1) {
      const ratio = (row[index]?.most ?? 0) / (widths[index] ?? 1);
      if (ratio > 1) highest = Math.max(highest, Math.ceil(ratio * 1.08));
    }
    lines += highest;
  }
  return lines;
}

const steps = [6, 12, 24, 48];
const mostRounds = 40;
/** The rows that are looked at: enough to know the table, few enough to stay quick. */
const mostRows = 120;

interface Division {
  readonly widths: readonly number[];
  readonly lines: number;
}

/** Every division that takes a step of width from one column and gives it to another. */
function findNeighbours(widths: readonly number[], least: readonly number[]): readonly number[][] {
  return widths.flatMap((width, from) =>
    steps
      .filter((step) => width - step >= (least[from] ?? 0))
      .flatMap((step) =>
        widths.flatMap((_, to) => {
          if (to === from) return [];
          return [widths.map((own, at) => own + (at === to ? step : at === from ? -step : 0))];
        }),
      ),
  );
}

/**
 * Divides the width of a table among its columns: first by need, then step by step as long as a step
 * makes the table shorter.
 */
export function divideWidth(extents: CellExtents, width: number): readonly number[] {
  const columns = extents[0]?.map((_, index) => index) ?? [];
  const fair = width / columns.length;
  const most = columns.map((at) =>
    Math.min(widestOf(extents, at, 'most'), Math.max(fair, width * 0.5)),
  );
  const least = columns.map((at) =>
    Math.min(widestOf(extents, at, 'least'), most[at] ?? 0, fair * 1.4),
  );
  const sample = extents.slice(0, mostRows);
  const first = divideByNeed(most, least, width);
  let best: Division = { widths: first, lines: countLines(sample, first, Infinity) };
  for (let round = 0; round < mostRounds && best.lines > sample.length; round += 1) {
    const better = findNeighbours(best.widths, least).reduce((known, widths) => {
      const lines = countLines(sample, widths, known.lines);
      return lines < known.lines ? { widths, lines } : known;
    }, best);
    if (better === best) break;
    best = better;
  }
  return best.widths;
}
