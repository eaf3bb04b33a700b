import { BorderStyle, type IParagraphStyleOptions } from 'docx';
import { numberings } from '../numbering.ts';
import { colors, pt, textIndent } from '../page.ts';
import { headingStyleIds, styleIds } from '../style-ids.ts';

const normal = styleIds.normal;
/** Shown in the gallery: what a person who edits the paper reaches for. */
const offered = { basedOn: normal, next: styleIds.bodyText, quickFormat: true };

const headStyles: readonly IParagraphStyleOptions[] = [
  {
    id: normal,
    name: 'Normal',
    quickFormat: true,
    uiPriority: 0,
    // Not among the defaults: there it would win over the colour of links in tables in LibreOffice.
    run: { color: colors.ink },
  },
  {
    ...offered,
    id: styleIds.bodyText,
    name: 'Body Text',
    next: styleIds.bodyText,
    uiPriority: 1,
    paragraph: { indent: { left: textIndent } },
  },
  {
    id: styleIds.sender,
    // LibreOffice has a style Sender of its own, and would take its looks.
    name: 'Letterhead',
    basedOn: normal,
    run: { size: 19, color: colors.soft },
    paragraph: { spacing: { after: 0 } },
  },
  {
    ...offered,
    id: styleIds.title,
    name: 'Title',
    next: styleIds.subtitle,
    uiPriority: 10,
    run: { size: 48, bold: true },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: pt(26), after: pt(4), line: 240 },
    },
  },
  {
    ...offered,
    id: styleIds.subtitle,
    name: 'Subtitle',
    uiPriority: 11,
    run: { size: 28, color: colors.soft },
    paragraph: {
      keepNext: true,
      spacing: { after: pt(16), line: 252 },
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 6, space: 10, color: colors.accent },
      },
    },
  },
];

function heading(level: 1 | 2 | 3, size: number, before: number): IParagraphStyleOptions {
  return {
    ...offered,
    id: headingStyleIds[level],
    name: `heading ${String(level)}`,
    uiPriority: 9,
    run: { size, ...(level === 3 ? { italics: true } : { bold: true }) },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before: pt(before), after: pt(4), line: 252 },
      ...(level === 1
        ? { numbering: { reference: numberings.sections, level: 0 } }
        : { indent: { left: textIndent } }),
    },
  };
}

const headingStyles = [heading(1, 27, 18), heading(2, 23, 12), heading(3, 21, 8)];

const listStyles: readonly IParagraphStyleOptions[] = [
  {
    ...offered,
    id: styleIds.listBullet,
    name: 'List Bullet',
    next: styleIds.listBullet,
    uiPriority: 36,
    paragraph: {
      spacing: { after: pt(3) },
      numbering: { reference: numberings.bullets, level: 0 },
    },
  },
];

/** Styles of the head of the paper, its headings, its text and its lists. */
export const textStyles: readonly IParagraphStyleOptions[] = [
  ...headStyles,
  ...headingStyles,
  ...listStyles,
];
