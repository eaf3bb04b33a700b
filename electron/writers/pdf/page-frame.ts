import type { Paper } from '../../../shared/document/document.ts';
import { fitFooter } from '../../../shared/document/footer.ts';
import { colors, page, styles, type TextStyle } from './design.ts';
import { toRuns } from './layout/inline-runs.ts';
import type { LayoutContext } from './layout/layout-context.ts';
import { plain, setText } from './layout/set-text.ts';
import type { PlacedLine } from './layout/strip.ts';
import { paragraphOf } from './text/paragraph.ts';
import type { FrameContent, PageFrame } from './paint/paint-pages.ts';

/** Room for "100 (100)" and the space before it. */
const numberWidth = 50;
const wholeWidth = page.right - page.left;

/** One line of text at a height of the page; longer text ends where the room ends. */
function setLine(
  text: string,
  style: TextStyle,
  width: number,
  baseline: number,
  context: LayoutContext,
): PlacedLine | undefined {
  const column = { left: page.left, width };
  const base = { column, style, source: undefined, tag: undefined };
  const line = setText({ ...base, inlines: plain(text) }, context)[0]?.lines[0];
  return line && { ...line, y: baseline };
}

function widthOf(text: string, style: TextStyle): number {
  return paragraphOf(toRuns(plain(text), style)).measure().most;
}

/** The line moved to the right edge of the text. */
function alignRight(line: PlacedLine | undefined): PlacedLine | undefined {
  return line && { ...line, x: page.right - line.line.width };
}

function isLine(line: PlacedLine | undefined): line is PlacedLine {
  return line !== undefined;
}

/** Head and foot of the pages: the marking of internal papers, what the paper is, page n (N). */
export function toPageFrame(document: Paper, context: LayoutContext): PageFrame {
  const footer = (text: string, width: number): PlacedLine | undefined =>
    setLine(text, styles.footer, width, page.footerBaseline, context);
  const room = wholeWidth - numberWidth;
  const fits = (text: string): boolean => widthOf(text, styles.footer) <= room;
  const name = footer(fitFooter(document.footer, fits), room);
  const head = setLine(
    document.runningHead,
    styles.marking,
    wholeWidth,
    page.headerBaseline,
    context,
  );
  const rule = { x: page.left, y: page.footerRule, width: wholeWidth, height: 0.4 };
  return (pageNumber, pageCount): FrameContent => {
    const number = footer(`${String(pageNumber)} (${String(pageCount)})`, numberWidth);
    // Where it stands on the first page, in the head of the paper.
    const later = pageNumber === 1 ? undefined : head && { ...head, x: page.markingLeft };
    return {
      marks: [{ ...rule, color: colors.hairline }],
      lines: [name, alignRight(number), later].filter(isLine),
    };
  };
}
