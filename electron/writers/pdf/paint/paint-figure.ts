import type {
  FigureBox,
  FigureLayout,
  FigureLine,
} from '../../../../shared/document/figure/figure-layout.ts';
import { colors, type Color } from '../design.ts';
import { number } from './numbers.ts';
import { fillColor, strokeColor } from './paint-marks.ts';

const white: Color = [1, 1, 1];
const fills: Readonly<Record<FigureBox['kind'], Color>> = {
  source: white,
  register: colors.tint,
  system: white,
  recipient: white,
};

/** Of the head of an arrow. */
const head = { length: 6, half: 2.8 };
const thickness = { outside: 1.6, register: 1.2, box: 0.7, line: 0.9 };

function thicknessOf({ isOutsideEea, kind }: FigureBox): number {
  if (isOutsideEea) return thickness.outside;
  return kind === 'register' ? thickness.register : thickness.box;
}

/** What is outside the EEA has a heavy dashed outline, so that it is told apart in grey print as well. */
function paintBox(box: FigureBox, accent: Color): string {
  const { x, y, width, height, kind, isOutsideEea } = box;
  const corner = `${number(x)} ${number(y)} ${number(width)} ${number(height)} re B`;
  const outline = kind === 'register' ? accent : colors.ink;
  const dash = isOutsideEea ? '[4 2.5] 0 d ' : '';
  const pen = `${dash}${number(thicknessOf(box))} w`;
  return `q ${fillColor(fills[kind])} ${strokeColor(outline)} ${pen} ${corner} Q`;
}

function at(x: number, y: number): string {
  return `${number(x)} ${number(y)}`;
}

/** Heads point to the right, the way that the data flow. */
function paintArrow({ from, to, hasHead }: FigureLine): string {
  const end = hasHead ? to.x - head.length : to.x;
  const line = `${at(from.x, from.y)} m ${at(end, to.y)} l S`;
  if (!hasHead) return line;
  const corners = [at(end, to.y - head.half), at(end, to.y + head.half)];
  return `${line} ${at(to.x, to.y)} m ${corners.join(' l ')} l h f`;
}

/** The operators that draw the boxes and arrows of a figure, from its own corner. */
export function paintFigure({ boxes, lines }: FigureLayout, accent: Color): string {
  const pen = `${fillColor(colors.ink)} ${strokeColor(colors.ink)} ${number(thickness.line)} w`;
  const drawn = boxes.map((box) => paintBox(box, accent));
  return [...drawn, pen, ...lines.map(paintArrow)].join('\n');
}
