import { colors } from '../design.ts';
import type { Strip } from './strip.ts';

const width = 1.6;
/** Between the bar and the text. */
const gap = 5;

/** The strips with a bar on their left where nobody has confirmed what they say; the text says so in a word. */
export function withBar(
  strips: readonly Strip[],
  left: number,
  unconfirmed: true | undefined,
): readonly Strip[] {
  if (!unconfirmed) return strips;
  const x = left - gap - width;
  return strips.map((strip) => ({
    ...strip,
    marks: [...strip.marks, { x, y: 0, width, height: strip.height, color: colors.soft }],
  }));
}
