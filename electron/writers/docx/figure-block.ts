import { ImportedXmlComponent, LineRuleType, Paragraph, TextRun, type FileChild } from 'docx';
import type { Figure } from '../../../shared/document/document.ts';
import type { BlockContext } from './block-context.ts';
import { figureDrawing } from './figure-drawing.ts';
import { placeFigure } from './place-figure.ts';
import { textRuns } from './inline-runs.ts';
import { pt, textIndent } from './page.ts';
import { styleIds } from './style-ids.ts';

/** Room above and below the picture, in points. */
const figureMargin = 5;

/** The data flow as shapes of Word, sharp at any size and open to changes, and its caption. */
export function writeFigure(figure: Figure, { mark }: BlockContext): readonly FileChild[] {
  const layout = placeFigure(figure);
  const place = { left: textIndent / 20, top: figureMargin };
  const drawing = figureDrawing(layout, figure.alternative, place);
  const caption = mark(figure.source, textRuns(figure.caption));
  // A line as high as the picture: it moves to the next page with its heading and its caption.
  const spacing = { line: pt(layout.height + 2 * figureMargin), lineRule: LineRuleType.EXACT };
  return [
    new Paragraph({ style: styleIds.figure, spacing, children: [new FigureRun(drawing)] }),
    new Paragraph({ style: styleIds.caption, children: caption }),
  ];
}

class FigureRun extends TextRun {
  constructor(drawing: string) {
    super({});
    this.root.push(ImportedXmlComponent.fromXmlString(drawing));
  }
}
