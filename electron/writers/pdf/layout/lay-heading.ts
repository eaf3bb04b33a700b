import type { Heading } from '../../../../shared/document/document.ts';
import { page, styles, textColumn, type Column, type TextStyle } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { plain, setText } from './set-text.ts';
import { besideEachOther, keptWithNext, withBefore, type LaidBlock, type Strip } from './strip.ts';
import { textTag, type TagKind } from './tag.ts';

interface HeadingDesign {
  readonly style: TextStyle;
  readonly before: number;
  readonly after: number;
  readonly tag: TagKind;
}

// The title of the document is H1.
const designs: Readonly<Record<Heading['level'], HeadingDesign>> = {
  1: { style: styles.heading1, before: 19, after: 4, tag: 'H2' },
  2: { style: styles.heading2, before: 11, after: 2, tag: 'H3' },
  3: { style: styles.heading3, before: 8, after: 1, tag: 'H4' },
};

/** A heading with its number in the margin; kept with what follows. */
export function layHeading(heading: Heading, context: LayoutContext): LaidBlock {
  const { style, before, after, tag: kind } = designs[heading.level];
  const { source } = heading;
  const tag = textTag(kind);
  const base = { style, source, tag };
  const number = heading.number === undefined ? '' : `${heading.number} `;
  const column = { left: page.left, width: textColumn.left - page.left };
  const set = (text: string, into: Column): readonly Strip[] =>
    setText({ ...base, inlines: plain(text), column: into }, context);
  const inMargin = number === '' ? [] : set(number, column);
  // A number too long for the margin goes before the text.
  const fits = inMargin.length <= 1;
  const numberStrips = fits ? inMargin : [];
  const strips = set(fits ? heading.text : number + heading.text, textColumn);
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
