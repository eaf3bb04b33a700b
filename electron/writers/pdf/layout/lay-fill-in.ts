import type { FillIn } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { colors, styles, textColumn } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { layOptions } from './lay-options.ts';
import { plain, setText } from './set-text.ts';
import { keptWithNext, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { textTag } from './tag.ts';

/** Room between two lines to write on: 8.5 mm, as on Finnish forms. */
const lineSpacing = 24;
/** Up to so many lines stay together with their question. */
const mostKept = 6;

function layRuledLines(count: number): readonly Strip[] {
  const rule = {
    x: textColumn.left,
    y: lineSpacing - 0.5,
    width: textColumn.width,
    height: 0.5,
    color: colors.soft,
  };
  return Array.from({ length: count }, (_, index) => ({
    before: 0,
    height: lineSpacing,
    keepWithNext: index < count - 1 && (count <= mostKept || index === 0 || index === count - 2),
    lines: [],
    marks: [rule],
  }));
}

function layRoom(room: FillIn['room'], fillIn: FillIn, context: LayoutContext): LaidBlock {
  switch (room.kind) {
    case 'lines':
      return { strips: layRuledLines(room.count), tags: [] };
    case 'options':
      return layOptions(room.options, fillIn.source, context);
    default:
      return assertNever(room);
  }
}

/** A question with room to answer it by hand; the question stays with the first line of its room. */
export function layFillIn(fillIn: FillIn, context: LayoutContext): LaidBlock {
  const { label, hint, source } = fillIn;
  const base = { column: textColumn, source };
  const labelTag = textTag('P');
  const hintTag = textTag('P');
  const question = { ...base, inlines: plain(label), style: styles.question, tag: labelTag };
  const help = { ...base, inlines: plain(hint), style: styles.label, tag: hintTag };
  const above = [...setText(question, context), ...(hint === '' ? [] : setText(help, context))];
  const room = layRoom(fillIn.room, fillIn, context);
  return {
    strips: withBefore([...keptWithNext(above), ...room.strips], 12),
    tags: [labelTag, ...(hint === '' ? [] : [hintTag]), ...room.tags],
    after: 8,
  };
}
