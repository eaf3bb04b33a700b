import type { ParagraphStyle } from './style.ts';
import { colors, headColumn, pageWidth } from '../page.ts';
import { styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const edge = { basedOn: styleIds.normal, uiPriority: 99, run: { size: 17, color: colors.soft } };

/** Styles of what stands above and below the text of every page. */
export const edgeStyles: readonly ParagraphStyle[] = [
  {
    ...edge,
    id: styleIds.header,
    name: 'header',
    paragraph: {
      tabStops: [{ type: 'left', position: headColumn }],
      spacing: { after: 0, ...lineHeight(10.5) },
    },
  },
  {
    ...edge,
    id: styleIds.footer,
    name: 'footer',
    paragraph: {
      tabStops: [{ type: 'right', position: pageWidth }],
      spacing: { after: 0, ...lineHeight(10.5) },
      border: { top: { size: 4, space: 6, color: colors.hairline } },
    },
  },
];
