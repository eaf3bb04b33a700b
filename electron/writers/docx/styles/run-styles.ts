import { colors } from '../page.ts';
import { styleIds } from './style-ids.ts';
import type { CharacterStyle } from './style.ts';

/** Styles of runs within a paragraph. */
export const runStyles: readonly CharacterStyle[] = [
  { id: styleIds.strong, name: 'Strong', quickFormat: true, uiPriority: 22, run: { bold: true } },
  {
    id: styleIds.hyperlink,
    name: 'Hyperlink',
    uiPriority: 99,
    run: { color: colors.link, isUnderlined: true },
  },
  {
    id: styleIds.partSubtitle,
    name: 'Part Subtitle',
    run: { size: 26, bold: false, color: colors.soft },
  },
  {
    id: styleIds.marking,
    name: 'Marking',
    run: { size: 21, bold: true, spacing: 20, color: colors.ink },
  },
  {
    id: styleIds.unconfirmed,
    name: 'Unconfirmed',
    run: { italics: true, color: colors.soft },
  },
  {
    // Slanted as well as tinted, so that a gap in the answers also shows in grey print.
    id: styleIds.missing,
    name: 'Missing Answer',
    run: { italics: true, color: colors.gapInk, fill: colors.gap },
  },
];
