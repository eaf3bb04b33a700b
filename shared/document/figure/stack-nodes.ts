import type { FlowNode } from '../document.ts';
import type { FigureBox, FigureText, MeasureText } from './figure-layout.ts';
import { setFigureText } from './figure-text.ts';

const padding = 6;
const between = 7;
/** A box of one line: what the box of those left out takes. */
const restHeight = 2 * padding + 11;

/** Where the boxes of a column stand, and how much room they have. */
export interface NodeColumn {
  readonly kind: FigureBox['kind'];
  readonly x: number;
  readonly width: number;
  /** The height that the boxes may take together. */
  readonly limit: number;
  readonly outsideMark: string;
  readonly measure: MeasureText;
}

/** A box for each node from the top of the column; the last says how many there is no room for. */
export function stackNodes(nodes: readonly FlowNode[], column: NodeColumn): readonly FigureBox[] {
  const boxes: FigureBox[] = [];
  let y = 0;
  for (const [index, node] of nodes.entries()) {
    const box = nodeBox(node, y, column);
    const isLast = index === nodes.length - 1;
    const bottom = y + box.height + (isLast ? 0 : between + restHeight);
    if (bottom > column.limit && index > 0)
      return [...boxes, restBox(nodes.slice(index), y, column)];
    boxes.push(box);
    y += box.height + between;
  }
  return boxes;
}

function nodeBox(node: FlowNode, y: number, column: NodeColumn): FigureBox {
  const { kind, x, width, outsideMark, measure } = column;
  const texts: FigureText[] = [];
  let bottom = y + padding;
  const add = (text: string, role: 'name' | 'country' | 'mark') => {
    const place = { role, x: x + padding, y: bottom, width: width - 2 * padding, measure };
    const set = setFigureText(text, place);
    texts.push(...set.texts);
    bottom += set.height;
  };
  add(node.name, 'name');
  add(node.country, 'country');
  if (node.isOutsideEea) add(outsideMark, 'mark');
  const height = bottom + padding - y;
  const { isOutsideEea, source } = node;
  return { kind, x, y, width, height, isOutsideEea, texts, source };
}

function restBox(nodes: readonly FlowNode[], y: number, column: NodeColumn): FigureBox {
  const isOutsideEea = nodes.some((node) => node.isOutsideEea);
  const rest = { name: `+ ${String(nodes.length)}`, country: '', isOutsideEea: false };
  return { ...nodeBox(rest, y, column), isOutsideEea };
}

/** The box and its texts further down. */
export function moveBox(box: FigureBox, down: number): FigureBox {
  const texts = box.texts.map((text) => ({ ...text, baseline: text.baseline + down }));
  return { ...box, y: box.y + down, texts };
}
