import type { Contents } from '../../../../shared/document/document.ts';
import {
  colors,
  page,
  styles,
  textColumn,
  withColor,
  type Column,
  type TextStyle,
} from '../design.ts';
import type { LinkTarget } from '../text/line.ts';
import { paragraphOf } from '../text/paragraph.ts';
import { toRuns } from './inline-runs.ts';
import type { LayoutContext, OutlineEntry } from './layout-context.ts';
import type { Page, PlacedStrip } from './paginate.ts';
import { plain, setText } from './set-text.ts';
import {
  besideEachOther,
  keptAtEnds,
  keptToNext,
  keptWithNext,
  withBefore,
  type LaidBlock,
  type PlacedLine,
  type Strip,
} from './strip.ts';
import { textTag, type Tag } from './tag.ts';

/** Room at the right edge for the number of the page and a little of the leader. */
const numberRoom = 36;
const numberColumn: Column = { left: page.left, width: textColumn.left - page.left };

interface LaidEntry {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

function columnOf({ kind }: OutlineEntry): Column {
  const { left } = kind === 'part' ? page : textColumn;
  return { left, width: page.right - numberRoom - left };
}

/** Makes the words of the line lead to where the entry stands. */
function linked(strips: readonly Strip[], link: LinkTarget): readonly Strip[] {
  return strips.map((strip) => ({
    ...strip,
    lines: strip.lines.map(({ line, ...place }) => {
      const pieces = line.pieces.map((piece) => ({ ...piece, style: { ...piece.style, link } }));
      return { ...place, line: { ...line, pieces } };
    }),
  }));
}

function layEntry(entry: OutlineEntry, context: LayoutContext): LaidEntry {
  const { block, kind, text } = entry;
  const style: TextStyle = kind === 'part' ? styles.contentsPart : styles.body;
  const number = entry.number === undefined ? '' : `${entry.number} `;
  const link: LinkTarget = { kind: 'block', block, text: number + text };
  const tag = textTag('Reference');
  const base = { source: undefined, tag };
  const accent = withColor(style, context.accent);
  const inMargin = { ...base, style: accent, inlines: plain(number), column: numberColumn };
  const numbers = number === '' ? [] : setText(inMargin, context).slice(0, 1);
  const words = { ...base, style, inlines: plain(`${text} `), column: columnOf(entry) };
  const lines = setText(words, context);
  const strips = lines.map((strip, index) => ({
    ...strip,
    ...(index === 0 && besideEachOther([...numbers, strip])),
    keepWithNext: index < lines.length - 1,
    ...(index === lines.length - 1 && { reference: { block, style, tag, link } }),
  }));
  return {
    strips: withBefore(linked(strips, link), kind === 'part' ? 9 : 1.5),
    tag: { kind: 'TOCI', children: [tag] },
  };
}

/** The table of contents after the cover, on a page of its own, still without the numbers of the pages. */
export function layContents({ title }: Contents, context: LayoutContext): LaidBlock {
  const heading = textTag('H2');
  const column = { left: page.left, width: page.right - page.left };
  const base = { style: styles.heading1, column, source: undefined, tag: heading };
  const titles = withBefore(setText({ ...base, inlines: plain(title) }, context), 19);
  const marked = titles.map((strip, index) =>
    index === 0
      ? { ...strip, startsPage: true as const, bookmark: { level: 1 as const, title } }
      : strip,
  );
  const entries = context.outline.map((entry) => ({ entry, laid: layEntry(entry, context) }));
  const rows = entries.map(({ entry, laid }) =>
    entry.kind === 'part' ? keptToNext(laid.strips) : laid.strips,
  );
  const tag: Tag = { kind: 'TOC', children: entries.map(({ laid }) => laid.tag) };
  return {
    strips: [...keptWithNext(marked), ...keptAtEnds(rows)],
    tags: [heading, ...(entries.length === 0 ? [] : [tag])],
    after: 9,
  };
}

/** Right edge of what stands on the last line of an entry. */
function endOf({ lines }: Strip): number {
  return Math.max(page.left, ...lines.map(({ x, line }) => x + line.width));
}

function withNumber({ strip, y }: PlacedStrip, shown: number, context: LayoutContext): PlacedStrip {
  if (!strip.reference) return { strip, y };
  const { style, tag, link } = strip.reference;
  const text = String(shown);
  const runs = toRuns(plain(text), style);
  const width = paragraphOf(runs).measure().most;
  const column = { left: page.right - width, width: width + 1 };
  const set = setText({ inlines: plain(text), style, column, source: undefined, tag }, context);
  const number: readonly PlacedLine[] = linked(set, link).flatMap(({ lines }) => lines);
  const from = endOf(strip) + 6;
  const baseline = number[0]?.y ?? 0;
  const leader = {
    x: from,
    y: baseline - 1,
    width: Math.max(0, column.left - 5 - from),
    height: 1,
    color: colors.soft,
    dotted: true,
  } as const;
  const lines = [...strip.lines, ...number];
  return { strip: { ...strip, lines, marks: [...strip.marks, leader] }, y };
}

/** Puts the page of each entry into the table of contents: nothing moves, as their room was kept free. */
export function fillPageNumbers(pages: readonly Page[], context: LayoutContext): readonly Page[] {
  const numbers = new Map<number, number>();
  pages.forEach((page, index) => {
    for (const { strip } of page) {
      if (strip.target !== undefined) numbers.set(strip.target, index + 1);
    }
  });
  if (numbers.size === 0) return pages;
  return pages.map((page) =>
    page.map((placed) => {
      const block = placed.strip.reference?.block;
      const shown = block === undefined ? undefined : numbers.get(block);
      return shown === undefined ? placed : withNumber(placed, shown, context);
    }),
  );
}
