import type { ParagraphStyle } from './style.ts';
import type { Look } from '../look.ts';
import { boxIndent, bulletIndent, lists } from './numbering.ts';
import { colors, pt } from '../page.ts';
import { styleIds } from './style-ids.ts';

const offered = { basedOn: styleIds.normal, quickFormat: true };
/** Keeps the tint inside the right margin. */
const rightIndent = pt(7);
const tintedEdge = { size: 8, space: 6, color: colors.tint };

// Edges in the colour of the tint give the text room inside it; equal edges and indents make Word draw
// neighbouring paragraphs as one box.
const boxed = (accent: string) => ({
  fill: colors.tint,
  keepLines: true,
  spacing: { after: pt(4) },
  border: {
    left: { size: 24, space: 10, color: accent },
    top: tintedEdge,
    bottom: tintedEdge,
    right: tintedEdge,
  },
});

/** Styles of text that is set apart, as Art. 21(4) asks of the right to object. */
export function boxStyles({ accent }: Look): readonly ParagraphStyle[] {
  return [
    {
      ...offered,
      id: styleIds.boxText,
      name: 'Box Text',
      next: styleIds.boxText,
      paragraph: { ...boxed(accent), indent: { left: boxIndent, right: rightIndent } },
    },
    {
      ...offered,
      id: styleIds.boxBullet,
      name: 'Box Bullet',
      next: styleIds.boxBullet,
      paragraph: {
        ...boxed(accent),
        numbering: { list: lists.boxBullets, level: 0 },
        indent: { left: boxIndent + bulletIndent, hanging: bulletIndent, right: rightIndent },
      },
    },
  ];
}
