import type { Paper } from '../../../shared/document/document.ts';
import { readableAccent } from '../../../shared/document/readable-accent.ts';
import { colors, type Color } from './design.ts';

function channel(color: string, at: number): number {
  return Number.parseInt(color.slice(at, at + 2), 16) / 255;
}

/** The company's colour as it can be read on paper; our green where it has none. */
export function accentOf({ accent }: Paper): Color {
  const color = readableAccent(accent);
  return color === undefined
    ? colors.rule
    : [channel(color, 1), channel(color, 3), channel(color, 5)];
}
