import type { ParagraphStyle } from './style.ts';
import type { Look } from '../look.ts';
import { pageWidth, pt, textIndent } from '../page.ts';
import { styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const pageNumber = { type: 'right' as const, position: pageWidth, hasDots: true };

const afterCover = {
  pageBreakBefore: true,
  keepNext: true,
  spacing: { after: pt(6), ...lineHeight(17.5) },
};

/** Styles of the table of contents, under the names by which Word makes it anew. */
export function contentsStyles({ hasParts }: Look): readonly ParagraphStyle[] {
  return [
    {
      id: styleIds.contentsHeading,
      name: 'TOC Heading',
      basedOn: styleIds.normal,
      uiPriority: 39,
      run: { size: 27, bold: true },
      paragraph: afterCover,
    },
    entryStyle(1, { isPart: hasParts }),
    ...(hasParts ? [entryStyle(2, { isPart: false })] : []),
  ];
}

function entryStyle(level: 1 | 2, { isPart }: { readonly isPart: boolean }): ParagraphStyle {
  const left = isPart ? { left: 0 } : { left: textIndent, hanging: textIndent };
  const number = { type: 'left' as const, position: textIndent };
  const paragraph = {
    indent: left,
    tabStops: isPart ? [pageNumber] : [number, pageNumber],
    spacing: { before: isPart ? pt(8) : 0, after: pt(2), ...lineHeight(14) },
  };
  return {
    id: level === 1 ? styleIds.contents1 : styleIds.contents2,
    name: `toc ${String(level)}`,
    basedOn: styleIds.normal,
    uiPriority: 39,
    run: isPart ? { bold: true } : {},
    paragraph,
  };
}
