import type { ParagraphStyle } from './style.ts';
import { lists } from './numbering.ts';
import type { Look } from '../look.ts';
import { colors, headColumn, pt, textIndent } from '../page.ts';
import { styleIds } from './style-ids.ts';
import { lineHeight } from './line-height.ts';

const normal = styleIds.normal;
/** Shown in the gallery: what a person who edits the paper reaches for. */
const offered = { basedOn: normal, next: styleIds.bodyText, quickFormat: true };

const headStyles: readonly ParagraphStyle[] = [
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
    id: styleIds.logo,
    name: 'Logo',
    basedOn: normal,
    paragraph: { spacing: { after: pt(6), ...lineHeight(12) } },
  },
  {
    id: styleIds.sender,
    // LibreOffice has a style Sender of its own, and would take its looks.
    name: 'Letterhead',
    basedOn: normal,
    run: { size: 19, color: colors.soft },
    paragraph: { spacing: { after: 0, ...lineHeight(13) } },
  },
  {
    // Below the marking of a draft: on the right half of the head (SFS 2487).
    id: styleIds.draft,
    name: 'Draft',
    basedOn: normal,
    run: { size: 19, color: colors.soft },
    paragraph: { indent: { left: headColumn }, spacing: { after: 0, ...lineHeight(13) } },
  },
];

const titleStyles = ({ accent }: Look): readonly ParagraphStyle[] => [
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
      spacing: { before: pt(20), after: pt(4), ...lineHeight(30) },
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
      spacing: { after: pt(12), ...lineHeight(18) },
      border: {
        bottom: { size: 6, space: 10, color: accent },
      },
    },
  },
];

const listStyles: readonly ParagraphStyle[] = [
  {
    ...offered,
    id: styleIds.listBullet,
    name: 'List Bullet',
    next: styleIds.listBullet,
    uiPriority: 36,
    paragraph: {
      spacing: { after: pt(1) },
      numbering: { list: lists.bullets, level: 0 },
    },
  },
];

/** Styles of the head of the paper, its text and its lists. */
export function textStyles(look: Look): readonly ParagraphStyle[] {
  return [...headStyles, ...titleStyles(look), ...listStyles];
}
