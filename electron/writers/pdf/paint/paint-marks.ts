import type { Color } from '../design.ts';
import { number } from './encoder.ts';

/** The operator that sets the colour of what is filled: text, rules and tints. */
export function fillColor([red, green, blue]: Color): string {
  return `${number(red)} ${number(green)} ${number(blue)} rg`;
}

/** The operators that fill a rectangle; lengths in points from the top left corner of the page. */
export function fillRectangle({
  x,
  y,
  width,
  height,
  color,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: Color;
}): string {
  const corner = `${number(x)} ${number(y)} ${number(width)} ${number(height)}`;
  return `${fillColor(color)} ${corner} re f`;
}
