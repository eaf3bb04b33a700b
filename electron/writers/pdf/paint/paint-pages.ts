import type { LaidDocument } from '../layout/lay-document.ts';
import type { Page } from '../layout/paginate.ts';
import type { Mark, PlacedLine } from '../layout/strip.ts';
import type { Tag } from '../layout/tag.ts';
import { Bookmarks } from './bookmarks.ts';
import { Encoder } from './encoder.ts';
import { gatherOperators } from './gather-writes.ts';
import { paintPieces } from './paint-line.ts';
import { paintMark } from './paint-marks.ts';
import type { PdfKit } from './pdf-kit.ts';
import { addDestination } from './destinations.ts';
import { PicturePainter, type PictureInks } from './picture-painter.ts';
import { Structure } from './structure.ts';
import { TextPainter } from './text-painter.ts';

/** What stands at the head and foot of a page, outside the text. */
export type PageFrame = (pageNumber: number, pageCount: number) => FrameContent;

export interface FrameContent {
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly Mark[];
}

function paintArtifacts(
  pdf: PdfKit,
  kind: 'Layout' | 'Pagination',
  operators: readonly string[],
): void {
  if (operators.length === 0) return;
  pdf.addContent(`/Artifact<</Type/${kind}>>BDC`);
  pdf.addContent(operators.join('\n'));
  pdf.addContent('EMC');
}

function toMarks(page: Page): readonly string[] {
  const operators: string[] = [];
  for (const { strip, y } of page) {
    for (const mark of strip.marks) operators.push(paintMark(mark, y));
  }
  return operators;
}

interface LineAt {
  readonly line: PlacedLine;
  readonly top: number;
}

/**
 * The lines of a page element by element, in the order of reading: a cell of a table to its end before the next one.
 * Lines of no element are repeated ones.
 */
function groupByTag(page: Page): ReadonlyMap<Tag | undefined, readonly LineAt[]> {
  const byTag = new Map<Tag | undefined, LineAt[]>();
  for (const { strip, y: top } of page) {
    for (const line of strip.lines) {
      const lines = byTag.get(line.tag);
      if (lines) lines.push({ line, top });
      else byTag.set(line.tag, [{ line, top }]);
    }
  }
  return byTag;
}

function toRepeated(lines: readonly LineAt[], encoder: Encoder): readonly string[] {
  return lines.map(({ line: { line, x, y }, top }) =>
    paintPieces(line.pieces, x, top + y, encoder),
  );
}

function toFrame({ lines, marks }: FrameContent, encoder: Encoder): readonly string[] {
  const texts = lines.map(({ line, x, y }) => paintPieces(line.pieces, x, y, encoder));
  return [...marks.map((mark) => paintMark(mark, 0)), ...texts];
}

/** Paints all pages: tints and rules first, then the text in reading order, then head and foot. */
export function paintPages(
  pdf: PdfKit,
  { tag }: LaidDocument,
  pages: readonly Page[],
  frame: PageFrame,
  inks: PictureInks,
): void {
  const endPage = gatherOperators(pdf);
  const encoder = new Encoder(pdf);
  const structure = new Structure(pdf, tag);
  const text = new TextPainter(pdf, encoder, structure);
  const pictures = new PicturePainter(pdf, encoder, structure, inks);
  const bookmarks = new Bookmarks(pdf);
  pages.forEach((page, index) => {
    pdf.addPage();
    pdf.page.resources.data['Font'] = encoder.fonts;
    structure.startPage();
    paintArtifacts(pdf, 'Layout', toMarks(page));
    for (const { strip, y } of page) if (strip.picture) pictures.paint(strip.picture, y);
    const byTag = groupByTag(page);
    for (const lines of byTag.values()) for (const { line, top } of lines) text.paint(line, top);
    text.endPage();
    for (const { strip, y } of page) {
      if (strip.bookmark) bookmarks.add(strip.bookmark, y);
      if (strip.target !== undefined) addDestination(pdf, strip.target, y);
    }
    paintArtifacts(pdf, 'Pagination', toRepeated(byTag.get(undefined) ?? [], encoder));
    paintArtifacts(pdf, 'Pagination', toFrame(frame(index + 1, pages.length), encoder));
    endPage();
  });
  bookmarks.end();
  structure.end();
  encoder.fonts.end();
}
