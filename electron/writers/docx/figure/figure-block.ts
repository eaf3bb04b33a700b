import type { Figure } from '../../../../shared/document/document.ts';
import type { BlockContext } from '../block-context.ts';
import { figureDrawing } from './figure-drawing.ts';
import { textRuns } from '../text/inline-runs.ts';
import { pt, textIndent } from '../page.ts';
import { placeFigure } from './place-figure.ts';
import { styleIds } from '../styles/style-ids.ts';
import { wordParagraph } from '../text/word-paragraph.ts';
import { xml, type Xml } from '../package/xml.ts';

/** Room above and below the picture, in points. */
const figureMargin = 5;

/** The data flow as shapes of Word, sharp at any size and open to changes, and its caption. */
export function writeFigure(figure: Figure, context: BlockContext): readonly Xml[] {
  const layout = placeFigure(figure);
  const place = { left: textIndent / 20, top: figureMargin };
  const drawing = figureDrawing(layout, figure.alternative, place, context.nextDrawing);
  const caption = context.bookmarks.mark(figure.source, textRuns(figure.caption));
  // A line as high as the picture: it moves to the next page with its heading and its caption.
  const height = Math.round(pt(layout.height + 2 * figureMargin));
  return [
    wordParagraph(styleIds.figure, xml`<w:r>${drawing}</w:r>`, {
      spacing: { line: height, lineRule: 'exact' },
    }),
    wordParagraph(styleIds.caption, caption),
  ];
}
