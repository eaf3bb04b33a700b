import type { Inlines, Paragraph } from '../../../../shared/document/document.ts';
import { runsRightToLeft } from '../../../../shared/util/text-direction.ts';
import { styles, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { setText } from './set-text.ts';
import { keptToNext, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { textTag } from './tag.ts';
import { withBar } from './unconfirmed-bar.ts';

/** A bold line stands over what follows like a heading, and so does one that ends in a colon. */
function isLeadIn(inlines: Inlines): boolean {
  const bold = inlines.length > 0 && inlines.every(({ kind }) => kind === 'strong');
  return bold || (inlines.at(-1)?.text.trimEnd().endsWith(':') ?? false);
}

function textOf(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join('');
}

/** The line at the right edge, where a text from right to left begins. */
function atRight(strip: Strip, { width }: Column): Strip {
  const by = width - Math.max(0, ...strip.lines.map(({ line }) => line.width));
  const moved = <Item extends { readonly x: number }>(item: Item): Item => ({
    ...item,
    x: item.x + by,
  });
  return { ...strip, lines: strip.lines.map(moved), marks: strip.marks.map(moved) };
}

/** A paragraph of running text. */
export function layParagraph(
  { inlines, source, unconfirmed }: Paragraph,
  column: Column,
  context: LayoutContext,
): LaidBlock {
  const tag = textTag('P');
  const text = setText({ inlines, style: styles.body, column, source, tag }, context);
  const set = withBar(text, column.left, unconfirmed);
  const strips = runsRightToLeft(textOf(inlines))
    ? set.map((strip) => atRight(strip, column))
    : set;
  return {
    strips: withBefore(isLeadIn(inlines) ? keptToNext(strips) : strips, 4),
    tags: [tag],
  };
}
