import { ShadingType, type ICharacterStyleOptions } from 'docx';
import { colors } from '../page.ts';
import { styleIds } from '../style-ids.ts';

/** Styles of runs within a paragraph. */
export const runStyles: readonly ICharacterStyleOptions[] = [
  { id: styleIds.strong, name: 'Strong', quickFormat: true, uiPriority: 22, run: { bold: true } },
  {
    id: styleIds.hyperlink,
    name: 'Hyperlink',
    uiPriority: 99,
    run: { color: colors.link, underline: { type: 'single' } },
  },
  {
    id: styleIds.partSubtitle,
    name: 'Part Subtitle',
    run: { size: 26, bold: false, color: colors.soft },
  },
  {
    id: styleIds.marking,
    name: 'Marking',
    run: { size: 21, bold: true, allCaps: true, characterSpacing: 20, color: colors.ink },
  },
  {
    // Slanted as well as tinted, so that a gap in the answers also shows in grey print.
    id: styleIds.missing,
    name: 'Missing Answer',
    run: {
      italics: true,
      color: colors.gapInk,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colors.gap },
    },
  },
];
