import { page } from '../design.ts';
import type { Bookmark } from '../layout/strip.ts';
import { airAbove } from './destinations.ts';
import type { PdfKit } from './pdf-kit.ts';

type Item = ReturnType<PdfKit['outline']['addItem']>;

/** Counts the bookmarks, which pdfkit leaves out of all but unfolded ones (ISO 32000-1, 12.3.3). */
function countFolded(items: readonly Item[]): void {
  for (const { children, outlineData } of items) {
    if (children.length > 0) outlineData['Count'] = -children.length;
    countFolded(children);
  }
}

/** The bookmarks of a file: parts, in them sections, in these their headings of level two, folded. */
export class Bookmarks {
  private readonly pdf: PdfKit;
  /** The last item of each level, down to the last one added. */
  private open: readonly (Item | undefined)[] = [];

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
  }

  /** Adds a heading of the current page that begins at the height given. */
  add({ level, title }: Bookmark, y: number): void {
    // pdfkit counts the left edge from the right one; only so does the jump end at the left margin.
    const top = Math.max(0, y - airAbove);
    const options = { fit: false, left: page.width, top, expanded: false };
    const above = this.open.slice(0, level);
    const parent = above.findLast((item) => item !== undefined) ?? this.pdf.outline;
    this.open = [
      ...Array.from({ length: level }, (_, at) => above[at]),
      parent.addItem(title, options),
    ];
  }

  end(): void {
    this.pdf.outline.options = { expanded: true };
    countFolded(this.pdf.outline.children);
  }
}
