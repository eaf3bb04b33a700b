import type { ParagraphStyle } from './style.ts';
import { colors, mm, pt, textIndent } from '../page.ts';
import { styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const normal = styleIds.normal;
const indent = { left: textIndent };
const rule = { size: 4, space: 1, color: colors.soft };

/** Styles of questions with room to answer them by hand. */
export const formStyles: readonly ParagraphStyle[] = [
  {
    id: styleIds.fillInLabel,
    name: 'Form Label',
    basedOn: normal,
    run: { bold: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      indent,
      spacing: { before: pt(10), after: pt(1), ...lineHeight(14) },
    },
  },
  {
    id: styleIds.fillInHint,
    name: 'Form Hint',
    basedOn: normal,
    run: { size: 18, color: colors.soft },
    paragraph: {
      keepNext: true,
      keepLines: true,
      indent,
      spacing: { after: pt(1), ...lineHeight(11.5) },
    },
  },
  {
    // Ruled between as well: Word joins neighbours that have the same lines.
    id: styleIds.fillInLine,
    name: 'Form Line',
    basedOn: normal,
    paragraph: {
      indent,
      spacing: { before: mm(4.5), after: 0, ...lineHeight(13) },
      border: { bottom: rule, between: rule },
    },
  },
  {
    id: styleIds.fillInOption,
    name: 'Form Option',
    basedOn: normal,
    paragraph: {
      keepLines: true,
      indent: { left: textIndent + mm(5), hanging: mm(5) },
      spacing: { before: pt(2), after: pt(2), ...lineHeight(14) },
    },
  },
];
