import { splitByDirection } from '../../../../shared/util/bidi.ts';
import { hasRightToLeft } from '../../../../shared/util/text-direction.ts';
import type { Run } from './line.ts';

/** The runs of a paragraph, divided where the direction changes; as they are where it never does. */
export function directRuns(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ text }) => hasRightToLeft(text))) return runs;
  const split = splitByDirection(runs.map(({ text }) => text));
  return runs.flatMap((run, index) =>
    (split[index] ?? []).map(({ text, ...direction }) => ({ ...run, text, direction })),
  );
}
