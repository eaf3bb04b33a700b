import { ImportedXmlComponent, Paragraph, TextRun, type FileChild } from 'docx';
import type { Figure } from '../../../shared/document/document.ts';
import type { FigureLayout, FigureWeight } from '../../../shared/document/figure/figure-layout.ts';
import { layOutFigure } from '../../../shared/document/figure/lay-out-figure.ts';
import type { BlockContext } from './block-context.ts';
import { figureDrawing } from './figure-drawing.ts';
import { textRuns } from './inline-runs.ts';
import { textEms } from './letter-widths.ts';
import { textIndent, textWidth } from './page.ts';
import { styleIds } from './style-ids.ts';

/** The data flow as shapes of Word, sharp at any size and open to changes, and its caption. */
export function writeFigure(figure: Figure, { mark }: BlockContext): readonly FileChild[] {
  const layout = figureLayout(figure);
  const drawing = figureDrawing(layout, figure.alternative, textIndent / 20);
  const caption = mark(figure.source, textRuns(figure.caption));
  return [
    new Paragraph({ style: styleIds.caption, children: [new FigureRun(drawing), ...caption] }),
  ];
}

/** The figure as wide as the text. */
export function figureLayout(figure: Figure): FigureLayout {
  return layOutFigure(figure, measure, textWidth / 20);
}

class FigureRun extends TextRun {
  constructor(drawing: string) {
    super({});
    this.root.push(ImportedXmlComponent.fromXmlString(drawing));
  }
}

// A little more than the letters take: another font may stand in for ours.
const slack: Readonly<Record<FigureWeight, number>> = { regular: 1.04, bold: 1.1 };

function measure(text: string, size: number, weight: FigureWeight): number {
  return textEms(text) * size * slack[weight];
}
