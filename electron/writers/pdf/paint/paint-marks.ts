import type { Color } from '../design.ts';
import type { Mark } from '../layout/strip.ts';
import { number } from './encoder.ts';

/** The operator that sets the colour of what is filled: text, rules and tints. */
export function fillColor([red, green, blue]: Color): string {
  return `${number(red)} ${number(green)} ${number(blue)} rg`;
}

/** The operator that sets the colour of lines. */
export function strokeColor([red, green, blue]: Color): string {
  return `${number(red)} ${number(green)} ${number(blue)} RG`;
}

const dotSpacing = 4;

function paintDots({ x, y, width, height, color }: Mark): string {
  // Round dots: strokes of no length with round caps, in step with those of the lines above and below.
  const from = Math.ceil(x / dotSpacing) * dotSpacing;
  const middle = number(y + height / 2);
  const line = `${number(from)} ${middle} m ${number(Math.max(from, x + width))} ${middle} l S`;
  return `q ${strokeColor(color)} ${number(height)} w 1 J [0 ${number(dotSpacing)}] 0 d ${line} Q`;
}

/** The operators that draw a mark; lengths in points from the top left corner of the page. */
export function paintMark(mark: Mark): string {
  if (mark.dotted) return paintDots(mark);
  const { x, y, width, height, color } = mark;
  const corner = `${number(x)} ${number(y)} ${number(width)} ${number(height)}`;
  return `${fillColor(color)} ${corner} re f`;
}
