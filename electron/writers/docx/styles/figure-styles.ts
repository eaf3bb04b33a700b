import type { ParagraphStyle } from './style.ts';
import { colors, pt, textIndent } from '../page.ts';
import { styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const basedOn = styleIds.normal;

/** Styles of the texts in the boxes of the figure, and of its caption. */
export const figureStyles: readonly ParagraphStyle[] = [
  {
    id: styleIds.figure,
    name: 'Figure',
    basedOn,
    next: styleIds.caption,
    paragraph: { keepNext: true, spacing: { after: 0 } },
  },
  {
    id: styleIds.figureText,
    name: 'Figure Text',
    basedOn,
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: styleIds.caption,
    name: 'caption',
    basedOn,
    next: styleIds.bodyText,
    uiPriority: 35,
    run: { size: 19, color: colors.soft },
    paragraph: {
      keepLines: true,
      indent: { left: textIndent },
      spacing: { before: pt(6), after: pt(10), ...lineHeight(12.5) },
    },
  },
];
