import type { Box } from '../../../../shared/document/document.ts';
import { colors, textColumn, type Color } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { layList } from './lay-list.ts';
import { layParagraph } from './lay-paragraph.ts';
import { heightOf, keptWhole, lowered, withBefore, type LaidBlock, type Strip } from './strip.ts';

const padding = 12;
const verticalPadding = 7;
const ruleWidth = 2.25;
/** A box that is no higher than this stands on one page. */
const highestWhole = 260;
const inner = { left: textColumn.left + padding + 2, width: textColumn.width - 2 * padding - 2 };

/** Room inside the box, so that the tint goes through from the first line to the last. */
function pad(strip: Strip, above: number, below: number, accent: Color): Strip {
  const height = above + strip.height + below;
  const tint = { x: textColumn.left, y: 0, width: textColumn.width, height, color: colors.tint };
  const rule = { ...tint, width: ruleWidth, color: accent };
  const { lines, marks } = lowered(strip, above);
  return { ...strip, before: 0, height, lines, marks: [tint, rule, ...marks] };
}

/** Text set apart with a rule on its left and a pale tint. */
export function layBox({ blocks }: Box, context: LayoutContext): LaidBlock {
  const laid = blocks.map((block) =>
    block.kind === 'list' ? layList(block, inner, context) : layParagraph(block, inner, context),
  );
  const strips = laid.flatMap((block) => block.strips);
  const last = strips.length - 1;
  const padded = strips.map((strip, index) => {
    const above = index === 0 ? verticalPadding : strip.before;
    return pad(strip, above, index === last ? verticalPadding : 0, context.accent);
  });
  const rows = padded.map((strip) => [strip]);
  return {
    strips: withBefore(heightOf(padded) <= highestWhole ? keptWhole(rows) : padded, 7),
    tags: laid.flatMap(({ tags }) => tags),
    after: 9,
  };
}
