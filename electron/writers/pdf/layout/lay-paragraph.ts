import type { Paragraph } from '../../../../shared/document/document.ts';
import { styles, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { setText } from './set-text.ts';
import { withBefore, type LaidBlock } from './strip.ts';
import { textTag } from './tag.ts';

/** A paragraph of running text. */
export function layParagraph(
  { inlines, source }: Paragraph,
  column: Column,
  context: LayoutContext,
): LaidBlock {
  const tag = textTag('P');
  const strips = setText({ inlines, style: styles.body, column, source, tag }, context);
  return { strips: withBefore(strips, 5), tags: [tag] };
}
