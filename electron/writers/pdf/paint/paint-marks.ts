import type { Color } from '../design.ts';
import type { Mark } from '../layout/strip.ts';
import { number } from './numbers.ts';

const fills = new WeakMap<Color, string>();

/** The operator that sets the colour of what is filled: text, rules and tints; every line of text asks for one. */
export function fillColor(color: Color): string {
  const operator = fills.get(color) ?? `${color.map(number).join(' ')} rg`;
  fills.set(color, operator);
  return operator;
}

/** The operator that sets the colour of lines. */
export function strokeColor(color: Color): string {
  return `${color.map(number).join(' ')} RG`;
}

const dotSpacing = 4;

function paintDots({ x, y, width, height, color }: Mark, top: number): string {
  // Round dots: strokes of no length with round caps, in step with those of the lines above and below.
  const from = Math.ceil(x / dotSpacing) * dotSpacing;
  const middle = number(top + y + height / 2);
  const line = `${number(from)} ${middle} m ${number(Math.max(from, x + width))} ${middle} l S`;
  return `q ${strokeColor(color)} ${number(height)} w 1 J [0 ${number(dotSpacing)}] 0 d ${line} Q`;
}

/** The operators that draw a mark of a strip that begins at the height given, in points from the top of the page. */
export function paintMark(mark: Mark, top: number): string {
  if (mark.dotted) return paintDots(mark, top);
  const { x, y, width, height, color } = mark;
  const corner = `${number(x)} ${number(top + y)} ${number(width)} ${number(height)}`;
  return `${fillColor(color)} ${corner} re f`;
}
