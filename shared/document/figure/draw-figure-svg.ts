import type { Figure } from '../document.ts';
import type { FigureBox, FigureLine, FigureText, MeasureText } from './figure-layout.ts';
import { layOutFigure } from './lay-out-figure.ts';

const ink = '#1c1f21';
const soft = '#54595e';
const fills = { source: '#ffffff', register: '#eff1f1', system: '#ffffff', recipient: '#ffffff' };
const head = { length: 6, half: 2.8 };

/** The data flow as one SVG element without scripts, styles or outer resources. */
export function drawFigureSvg(figure: Figure, measure: MeasureText, width: number): string {
  const { height, boxes, lines, titles } = layOutFigure(figure, measure, width);
  const size = `width="${points(width)}" height="${points(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(figure.alternative)}"` +
    ` ${size} viewBox="-1 -1 ${points(width + 2)} ${points(height + 2)}">` +
    `${boxes.map(drawBox).join('')}${lines.map(drawLine).join('')}${titles.map(drawText).join('')}</svg>`
  );
}

function drawBox({ kind, x, y, width, height, isOutsideEea, texts }: FigureBox): string {
  const weight = isOutsideEea
    ? '1.6" stroke-dasharray="4 2.5'
    : kind === 'register'
      ? '1.2'
      : '0.7';
  return (
    `<rect x="${points(x)}" y="${points(y)}" width="${points(width)}" height="${points(height)}" rx="3"` +
    ` fill="${fills[kind]}" stroke="${ink}" stroke-width="${weight}"/>${texts.map(drawText).join('')}`
  );
}

function drawText({ text, x, baseline, size, weight, tone }: FigureText): string {
  const bold = weight === 'bold' ? ' font-weight="600"' : '';
  const fill = tone === 'soft' ? soft : ink;
  return (
    `<text x="${points(x)}" y="${points(baseline)}" font-size="${points(size)}"${bold} fill="${fill}">` +
    `${escapeMarkup(text)}</text>`
  );
}

// Heads always point to the right: the data flow from left to right.
function drawLine({ from, to, hasHead }: FigureLine): string {
  const end = hasHead ? to.x - head.length : to.x;
  const line =
    `<path d="M${points(from.x)} ${points(from.y)}L${points(end)} ${points(to.y)}"` +
    ` fill="none" stroke="${ink}" stroke-width="0.9"/>`;
  if (!hasHead) return line;
  const [top, bottom] = [to.y - head.half, to.y + head.half];
  const path = `M${points(to.x)} ${points(to.y)}L${points(end)} ${points(top)}L${points(end)} ${points(bottom)}Z`;
  return `${line}<path d="${path}" fill="${ink}"/>`;
}

/** Two decimals are a fraction of what a printer can show. */
function points(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
