import type { ParagraphStyle } from './style.ts';
import type { Look } from '../look.ts';
import { lists } from './numbering.ts';
import { pt, textIndent } from '../page.ts';
import { headingStyleId, styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const offered = { basedOn: styleIds.normal, next: styleIds.bodyText, quickFormat: true };
const kept = { keepNext: true, keepLines: true };

/** Styles of headings: those of the sections, and above them those of the parts where there are parts. */
export function headingStyles(look: Look): readonly ParagraphStyle[] {
  const sections = [
    sectionHeading(look, { level: 1, size: 25, height: 16, before: 14 }),
    sectionHeading(look, { level: 2, size: 21, height: 14, before: 8 }),
    sectionHeading(look, { level: 3, size: 20, height: 13.5, before: 6 }),
  ];
  return look.hasParts ? [partStyle(look), ...sections] : sections;
}

interface SectionHeading {
  readonly level: 1 | 2 | 3;
  /** In half points, as Word counts them. */
  readonly size: number;
  readonly height: number;
  readonly before: number;
}

function sectionHeading(
  { hasParts }: Look,
  { level, size, height, before }: SectionHeading,
): ParagraphStyle {
  const depth = level - (hasParts ? 0 : 1);
  return {
    ...offered,
    id: headingStyleId(level, hasParts),
    name: `heading ${String(depth + 1)}`,
    uiPriority: 9,
    run: { size, ...(level === 3 ? { italics: true } : { bold: true }) },
    paragraph: {
      ...kept,
      outlineLevel: depth,
      spacing: { before: pt(before), after: pt(2), ...lineHeight(height) },
      ...(level === 1
        ? { numbering: { list: lists.sections, level: depth } }
        : { indent: { left: textIndent } }),
    },
  };
}

function partStyle({ accent }: Look): ParagraphStyle {
  const paragraph = {
    ...kept,
    pageBreakBefore: true,
    outlineLevel: 0,
    numbering: { list: lists.sections, level: 0 },
    spacing: { after: pt(14), ...lineHeight(18) },
    border: { bottom: { size: 6, space: 8, color: accent } },
  };
  return {
    ...offered,
    id: styleIds.heading1,
    name: 'heading 1',
    uiPriority: 9,
    run: { size: 40, bold: true },
    paragraph,
  };
}
