import type { IParagraphStyleOptions } from 'docx';
import { colors, pt, textIndent } from '../page.ts';
import { styleIds } from '../style-ids.ts';

const basedOn = styleIds.normal;

/** Styles of the figure, of the texts in its boxes and of its caption. */
export const figureStyles: readonly IParagraphStyleOptions[] = [
  {
    id: styleIds.figure,
    name: 'Figure',
    basedOn,
    next: styleIds.caption,
    paragraph: {
      keepNext: true,
      indent: { left: textIndent },
      spacing: { before: pt(6), after: pt(6), line: 240 },
    },
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
    paragraph: { indent: { left: textIndent }, spacing: { after: pt(10), line: 252 } },
  },
];
