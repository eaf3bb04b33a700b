/** At most two digits after the point: a hundredth of a point is finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
