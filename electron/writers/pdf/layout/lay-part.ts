import type { Part } from '../../../../shared/document/document.ts';
import { page, styles, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { plain, setText } from './set-text.ts';
import { keptWithNext, type LaidBlock, type Strip } from './strip.ts';
import { textTag } from './tag.ts';

const column: Column = { left: page.left, width: page.right - page.left };

/** The title of a part of the binder, at the head of a page of its own. */
export function layPart({ title, subtitle }: Part, context: LayoutContext): LaidBlock {
  const titleTag = textTag('H2');
  const subtitleTag = textTag('P');
  const base = { column, source: undefined };
  const titleText = { ...base, inlines: plain(title), style: styles.partTitle, tag: titleTag };
  const about = { ...base, inlines: plain(subtitle), style: styles.subtitle, tag: subtitleTag };
  const titleStrips = setText(titleText, context);
  const aboutStrips = subtitle === '' ? [] : setText(about, context);
  const rule = { x: page.left, y: 9, width: column.width, height: 0.8, color: context.accent };
  const close: Strip = { before: 0, height: 12, keepWithNext: true, lines: [], marks: [rule] };
  const strips = keptWithNext([...titleStrips, ...aboutStrips, close]);
  return {
    strips: strips.map((strip, index) =>
      index === 0 ? { ...strip, startsPage: true, bookmark: { level: 0, title } } : strip,
    ),
    tags: subtitle === '' ? [titleTag] : [titleTag, subtitleTag],
    after: 14,
  };
}
