import type { Heading } from '../../../../shared/document/document.ts';
import {
  page,
  styles,
  textColumn,
  withColor,
  type Color,
  type Column,
  type TextStyle,
} from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { plain, setText } from './set-text.ts';
import { besideEachOther, keptWithNext, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { textTag } from './tag.ts';
import { withBar } from './unconfirmed-bar.ts';

interface HeadingDesign {
  readonly style: TextStyle;
  readonly before: number;
  readonly after: number;
}

const designs: Readonly<Record<Heading['level'], HeadingDesign>> = {
  1: { style: styles.heading1, before: 14, after: 2 },
  2: { style: styles.heading2, before: 8, after: 1 },
  3: { style: styles.heading3, before: 6, after: 1 },
};

const tags = { 2: 'H2', 3: 'H3', 4: 'H4', 5: 'H5', 6: 'H6' } as const;

/** A heading with its number in the margin; kept with what follows. */
export function layHeading(heading: Heading, context: LayoutContext): LaidBlock {
  const { style, before, after } = designs[heading.level];
  const { source } = heading;
  const tag = textTag(tags[context.headingRank]);
  const base = { source, tag };
  const number = heading.number === undefined ? '' : `${heading.number} `;
  const column = { left: page.left, width: textColumn.left - page.left };
  const set = (text: string, into: Column, color: Color = style.color): readonly Strip[] =>
    setText(
      { ...base, style: withColor(style, color), inlines: plain(text), column: into },
      context,
    );
  const inMargin = number === '' ? [] : set(number, column, context.accent);
  // A number too long for the margin goes before the text.
  const fits = inMargin.length <= 1;
  const numberStrips = fits ? inMargin : [];
  const strips = withBar(
    set(fits ? heading.text : number + heading.text, textColumn),
    textColumn.left,
    heading.unconfirmed,
  );
  const rows = strips.map((strip, index) => ({
    ...strip,
    ...besideEachOther(index === 0 ? [...numberStrips, strip] : [strip]),
    height: strip.height + (index === strips.length - 1 ? after : 0),
    ...(index === 0 && heading.level < 3 && { bookmark: toBookmark(heading, number) }),
  }));
  return { strips: withBefore(keptWithNext(rows), before), tags: [tag] };
}

function toBookmark(heading: Heading, number: string): { level: 1 | 2; title: string } {
  return { level: heading.level === 1 ? 1 : 2, title: number + heading.text };
}
