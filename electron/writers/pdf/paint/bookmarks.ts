import { page } from '../design.ts';
import type { Bookmark } from '../layout/strip.ts';
import type { PdfKit } from './pdf-kit.ts';

type Item = ReturnType<PdfKit['outline']['addItem']>;

/** Room between the heading and the top of the window after a jump. */
const air = 8;

/** The bookmarks of a file: sections, and under them their headings of level two, folded. */
export class Bookmarks {
  private readonly pdf: PdfKit;
  private section: Item | undefined;

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
  }

  /** Adds a heading of the current page that begins at the height given. */
  add({ level, title }: Bookmark, y: number): void {
    // pdfkit counts the left edge from the right one; only so does the jump end at the left margin.
    const options = { fit: false, left: page.width, top: Math.max(0, y - air), expanded: false };
    const parent = level === 1 ? this.pdf.outline : (this.section ?? this.pdf.outline);
    const item = parent.addItem(title, options);
    if (level === 1) this.section = item;
  }

  /** Counts the bookmarks, which pdfkit leaves out of all but unfolded ones (ISO 32000-1, 12.3.3). */
  end(): void {
    this.pdf.outline.options = { expanded: true };
    for (const { children, outlineData } of this.pdf.outline.children) {
      if (children.length > 0) outlineData['Count'] = -children.length;
    }
  }
}
