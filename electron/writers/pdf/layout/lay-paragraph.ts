import type { Inlines, Paragraph } from '../../../../shared/document/document.ts';
import { styles, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { setText } from './set-text.ts';
import { keptToNext, withBefore, type LaidBlock } from './strip.ts';
import { textTag } from './tag.ts';

/** A bold line stands over what follows like a heading, and so does one that ends in a colon. */
function isLeadIn(inlines: Inlines): boolean {
  const bold = inlines.length > 0 && inlines.every(({ kind }) => kind === 'strong');
  return bold || (inlines.at(-1)?.text.trimEnd().endsWith(':') ?? false);
}

/** A paragraph of running text. */
export function layParagraph(
  { inlines, source }: Paragraph,
  column: Column,
  context: LayoutContext,
): LaidBlock {
  const tag = textTag('P');
  const strips = setText({ inlines, style: styles.body, column, source, tag }, context);
  return {
    strips: withBefore(isLeadIn(inlines) ? keptToNext(strips) : strips, 5),
    tags: [tag],
  };
}
