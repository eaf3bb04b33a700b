import type { Figure } from '../document.ts';
import { connectFigure } from './connect-figure.ts';
import type { FigureBox, FigureLayout, MeasureText } from './figure-layout.ts';
import { setFigureText } from './figure-text.ts';
import { moveBox, stackNodes } from './stack-nodes.ts';

/** Room between two columns, for the arrows. */
const gap = 28;
/** Room between the outline of the register and what stands in it. */
const inset = 8;
/** A taller picture would leave no room on the page for its heading and its caption. */
const tallest = 480;

/**
 * Places the data flow in three columns, sources, the register with its systems, recipients, and joins
 * them with arrows from left to right. Where a column would grow too tall, its last box says how many
 * more there are ("+ 12"); the tables of the paper name them all.
 */
export function layOutFigure(figure: Figure, measure: MeasureText, width: number): FigureLayout {
  const { outsideMark } = figure;
  const column = (width - 2 * gap) / 3;
  const at = (index: number) => ({
    x: index * (column + gap),
    width: column,
    measure,
    outsideMark,
  });
  const sources = columnOf(figure.sources, 'source', at(0));
  const recipients = columnOf(figure.recipients, 'recipient', at(2));
  const register = registerColumn(figure, at(1));
  const top = Math.max(sources.titleHeight, recipients.titleHeight);
  const body = Math.max(...[sources.boxes, register, recipients.boxes].map(heightOf));
  const centre = (boxes: readonly FigureBox[]) =>
    boxes.map((box) => moveBox(box, top + (body - heightOf(boxes)) / 2));
  const [from, [frame, ...systems], to] = [
    centre(sources.boxes),
    centre(register),
    centre(recipients.boxes),
  ];
  if (!frame) throw new Error('The register has no box');
  return {
    width,
    height: top + body,
    boxes: [...from, frame, ...systems, ...to],
    lines: connectFigure(from, frame, to),
    titles: [...sources.titles, ...recipients.titles],
  };
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly outsideMark: string;
  readonly measure: MeasureText;
}

function columnOf(
  { title, nodes }: Figure['sources'],
  kind: 'source' | 'recipient',
  column: Column,
) {
  const set = setFigureText(nodes.length === 0 ? '' : title, { ...column, role: 'title', y: 0 });
  return {
    titles: set.texts,
    titleHeight: set.height === 0 ? 0 : set.height + 5,
    boxes: stackNodes(nodes, { ...column, kind, limit: tallest }),
  };
}

/** The box of the register, and after it the systems that stand in it. */
function registerColumn({ register, source }: Figure, column: Column): readonly FigureBox[] {
  const inner = { ...column, x: column.x + inset, width: column.width - 2 * inset };
  const title = setFigureText(register.title, { ...inner, role: 'title', y: inset });
  const top = inset + title.height + (register.systems.length === 0 ? 0 : 6);
  const limit = tallest - top - inset;
  const systems = stackNodes(register.systems, { ...inner, kind: 'system', limit }).map((box) =>
    moveBox(box, top),
  );
  const height = Math.max(top, heightOf(systems)) + inset;
  const { x, width } = column;
  const texts = title.texts;
  return [
    { kind: 'register', x, y: 0, width, height, isOutsideEea: false, texts, source },
    ...systems,
  ];
}

/** From the top of the column to the bottom of its lowest box. */
function heightOf(boxes: readonly FigureBox[]): number {
  return Math.max(0, ...boxes.map(({ y, height }) => y + height));
}
