import type { List, ListItem } from '../../../../shared/document/document.ts';
import { styles, type Column } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { plain, setText } from './set-text.ts';
import { besideEachOther, keptAtEnds, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { textTag, type Tag } from './tag.ts';
import { withBar } from './unconfirmed-bar.ts';

const indent = 13;
const style = styles.body;

interface LaidItem {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

function layItem(item: ListItem, column: Column, context: LayoutContext): LaidItem {
  const { inlines, source, unconfirmed } = item;
  const label = textTag('Lbl');
  const body = textTag('LBody');
  const bullet = setText({ inlines: plain('• '), style, column, source, tag: label }, context);
  const inner = { left: column.left + indent, width: column.width - indent };
  const text = setText({ inlines, style, column: inner, source, tag: body }, context);
  return {
    tag: { kind: 'LI', children: [label, body] },
    strips: withBar(
      text.map((strip, index) =>
        index === 0 ? { ...strip, ...besideEachOther([...bullet, strip]) } : strip,
      ),
      column.left,
      unconfirmed,
    ),
  };
}

/** A list with bullets; the first and the last two items stay together. */
export function layList({ items }: List, column: Column, context: LayoutContext): LaidBlock {
  const laid = items.map((item) => layItem(item, column, context));
  const strips = keptAtEnds(
    laid.map((item, index) => withBefore(item.strips, index === 0 ? 3 : 1)),
  );
  const tag: Tag = { kind: 'L', numbering: 'Disc', children: laid.map((item) => item.tag) };
  return { strips, tags: items.length === 0 ? [] : [tag] };
}
