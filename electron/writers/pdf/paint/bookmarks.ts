import { page } from '../design.ts';
import type { Bookmark } from '../layout/strip.ts';
import { airAbove } from './destinations.ts';
import { number } from './numbers.ts';
import { TextObject, toTextString, type PdfKit } from './pdf-kit.ts';

interface Item {
  readonly object: TextObject;
  /** The entries of its dictionary that it has whatever follows it. */
  readonly entries: string;
  readonly children: Item[];
}

function pointTo(name: string, item: Item | undefined): string {
  return item ? `/${name} ${String(item.object)}` : '';
}

/** Where the children are found; the count is below zero as long as they are folded (ISO 32000-1, 12.3.3). */
function toFolded(children: readonly Item[]): string {
  if (children.length === 0) return '';
  const ends = pointTo('First', children.at(0)) + pointTo('Last', children.at(-1));
  return `${ends}/Count ${String(-children.length)}`;
}

function writeItems(items: readonly Item[], parent: string): void {
  items.forEach(({ object, entries, children }, index) => {
    const before = pointTo('Prev', index === 0 ? undefined : items[index - 1]);
    const next = pointTo('Next', items[index + 1]);
    object.write(`<</Parent ${parent}${before}${next}${entries}${toFolded(children)}>>`);
    writeItems(children, String(object));
  });
}

/** The bookmarks of a file: parts, in them sections, in these their headings of level two, folded. */
export class Bookmarks {
  private readonly pdf: PdfKit;
  private readonly items: Item[] = [];
  /** The last item of each level, down to the last one added. */
  private open: readonly (Item | undefined)[] = [];

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
  }

  /** Adds a heading of the current page that begins at the height given. */
  add({ level, title }: Bookmark, y: number): void {
    const top = number(page.height - Math.max(0, y - airAbove));
    const dest = `/Dest[${String(this.pdf.page.dictionary)}/XYZ 0 ${top} 0]`;
    const entries = `/Title ${toTextString(title)}${dest}`;
    const item: Item = { object: new TextObject(this.pdf), entries, children: [] };
    const above = this.open.slice(0, level);
    const parent = above.findLast((each) => each !== undefined);
    (parent?.children ?? this.items).push(item);
    this.open = [...Array.from({ length: level }, (_, at) => above[at]), item];
  }

  end(): void {
    if (this.items.length === 0) return;
    const { dictionary } = this.pdf.outline;
    Object.assign(dictionary.data, {
      First: this.items.at(0)?.object,
      Last: this.items.at(-1)?.object,
      Count: this.items.length,
    });
    Object.assign(this.pdf._root.data, { Outlines: dictionary, PageMode: 'UseOutlines' });
    writeItems(this.items, String(dictionary));
  }
}
