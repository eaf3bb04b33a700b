import type { FigureText, MeasureText } from './figure-layout.ts';
import { wrapFigureText } from './wrap-figure-text.ts';

const roles = {
  title: { size: 9, leading: 12, weight: 'bold', tone: 'ink', most: 3 },
  name: { size: 8.5, leading: 11, weight: 'regular', tone: 'ink', most: 3 },
  country: { size: 8, leading: 10.5, weight: 'regular', tone: 'soft', most: 2 },
  mark: { size: 8, leading: 10.5, weight: 'bold', tone: 'ink', most: 2 },
} as const;

interface TextPlace {
  readonly role: keyof typeof roles;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly measure: MeasureText;
}

/** A text set on lines below each other, and the height that they take. */
export function setFigureText(
  text: string,
  { role, x, y, width, measure }: TextPlace,
): { readonly texts: readonly FigureText[]; readonly height: number } {
  const { size, leading, weight, tone, most } = roles[role];
  const lines = wrapFigureText(text, { size, weight, width, most, measure });
  const texts = lines.map((line, index) => ({
    text: line,
    x,
    baseline: y + leading * index + size,
    size,
    weight,
    tone,
  }));
  return { texts, height: leading * lines.length };
}
