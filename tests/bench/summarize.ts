import type { Entry } from './contender-list.ts';
import type { AnswerTo } from './protocol.ts';
import { versionOf } from './versions.ts';

/** What one contender did in a round. */
export type Round = Omit<AnswerTo<'run'>, 'kind'>;

export interface Result {
  readonly entry: Entry;
  readonly rounds: readonly Round[];
}

type Clock = 'milliseconds' | 'cpuMilliseconds';

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** How many times as fast the reference is: round by round, so that a slow moment hits both sides. */
function ratioOf({ rounds }: Result, reference: Result, clock: Clock): string {
  const ratios = rounds.map((round, index) => {
    const own = reference.rounds[index];
    return own ? round[clock] / own[clock] : Number.NaN;
  });
  return median(ratios).toFixed(2);
}

function toRow(result: Result, reference: Result, papers: number): readonly string[] {
  const { entry, rounds } = result;
  const middle = (field: keyof Round): number => median(rounds.map((round) => round[field]));
  return [
    entry.name + (entry.package === undefined ? '' : ` (${versionOf(entry.package)})`),
    entry.output,
    ((1000 * papers) / middle('milliseconds')).toFixed(1),
    (middle('milliseconds') / papers).toFixed(1),
    (middle('cpuMilliseconds') / papers).toFixed(1),
    ratioOf(result, reference, 'milliseconds'),
    ratioOf(result, reference, 'cpuMilliseconds'),
    (middle('bytes') / papers / 1024).toFixed(0),
    (Math.max(...rounds.map(({ peakKilobytes }) => peakKilobytes)) / 1024).toFixed(0),
  ];
}

const columns = [
  '',
  'output',
  'documents/s',
  'ms each',
  'CPU ms each',
  'Seloste × faster',
  '× by CPU',
  'KB each',
  'peak MB',
];

/** The results of one format as a table of Markdown; the first result is the reference. */
export function summarize(results: readonly Result[], papers: number): string {
  const [reference] = results;
  if (!reference) return '';
  const rows = results.map((result) => toRow(result, reference, papers));
  const widths = columns.map((column, index) =>
    Math.max(...[column, ...rows.map((row) => row[index] ?? '')].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      return index < 2 ? cell.padEnd(width) : cell.padStart(width);
    });
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, index) =>
    index < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}
