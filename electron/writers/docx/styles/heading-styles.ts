import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import type { Look } from '../look.ts';
import { numberings } from '../numbering.ts';
import { colors, pt, textIndent } from '../page.ts';
import { headingStyleId, styleIds } from '../style-ids.ts';

const offered = { basedOn: styleIds.normal, next: styleIds.bodyText, quickFormat: true };
const kept = { keepNext: true, keepLines: true };

/** Styles of headings: those of the sections, and above them those of the parts where there are parts. */
export function headingStyles(look: Look): readonly IParagraphStyleOptions[] {
  const sections = [
    sectionHeading(look, 1, 27, 18),
    sectionHeading(look, 2, 23, 12),
    sectionHeading(look, 3, 21, 8),
  ];
  return look.hasParts ? [...partStyles(look), ...sections] : sections;
}

function sectionHeading(
  { hasParts }: Look,
  level: 1 | 2 | 3,
  size: number,
  before: number,
): IParagraphStyleOptions {
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
      spacing: { before: pt(before), after: pt(4), line: 252 },
      ...(level === 1
        ? { numbering: { reference: numberings.sections, level: depth } }
        : { indent: { left: textIndent } }),
    },
  };
}

function partStyles({ accent }: Look): readonly IParagraphStyleOptions[] {
  // The library takes the page break here; only its types leave it out.
  const heading = {
    ...kept,
    pageBreakBefore: true,
    outlineLevel: 0,
    numbering: { reference: numberings.sections, level: 0 },
    spacing: { after: pt(4), line: 240 },
  };
  return [
    {
      ...offered,
      id: styleIds.heading1,
      name: 'heading 1',
      next: styleIds.partSubtitle,
      uiPriority: 9,
      run: { size: 40, bold: true },
      paragraph: heading,
    },
    {
      ...offered,
      id: styleIds.partSubtitle,
      name: 'Part Subtitle',
      run: { size: 26, color: colors.soft },
      paragraph: {
        keepNext: true,
        spacing: { after: pt(14), line: 252 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 8, color: accent } },
      },
    },
  ];
}
