import { page } from '../design.ts';
import { splitBefore } from './split-before.ts';
import { heightOf, type Strip } from './strip.ts';

export interface PlacedStrip {
  readonly strip: Strip;
  /** The top of the strip, from the top of the page. */
  readonly y: number;
}

export type Page = readonly PlacedStrip[];

const pageHeight = page.bottom - page.top;

/** Strips that should stay together are divided after all rather than leave most of a page white. */
const highestKept = pageHeight * 0.6;

/** Strips that stay together: up to the first that need not stay with the next. */
function toChains(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const chains: Strip[][] = [];
  let open: Strip[] | undefined;
  for (const strip of strips) {
    if (open) open.push(strip);
    else chains.push((open = [strip]));
    if (!strip.keepWithNext) open = undefined;
  }
  return chains.flatMap((chain) =>
    heightOf(chain) > highestKept ? chain.map((strip) => [strip]) : [chain],
  );
}

class Paginator {
  readonly pages: PlacedStrip[][] = [[]];
  private y: number = page.top;
  private readonly airiness: number;

  constructor(airiness: number) {
    this.airiness = airiness;
  }

  add(chain: readonly Strip[]): void {
    const [first] = chain;
    if (!first) return;
    const height = heightOf(chain) - first.before + first.before * this.airiness;
    if (this.y > page.top && this.y + height > page.bottom) this.turnPage(first);
    for (const strip of chain) this.place(strip);
  }

  private turnPage({ head }: Strip): void {
    this.pages.push([]);
    this.y = page.top;
    for (const strip of head ?? []) this.place(strip);
  }

  private place(strip: Strip): void {
    const before = this.y === page.top ? 0 : strip.before * this.airiness;
    this.pages.at(-1)?.push({ strip, y: this.y + before });
    this.y += before + strip.height;
  }
}

function fillPages(strips: readonly Strip[], airiness: number): readonly Page[] {
  const paginator = new Paginator(airiness);
  for (const chain of toChains(strips)) paginator.add(chain);
  return paginator.pages;
}

/** How much of its page the last page fills, from 0 to 1. */
function fillOfLast(pages: readonly Page[]): number {
  const last = pages.at(-1)?.at(-1);
  return last ? (last.y + last.strip.height - page.top) / pageHeight : 0;
}

/**
 * Divides strips into pages. Where only a few lines would stand on the last page, the room between
 * the blocks is tightened if that saves the page.
 */
function paginatePart(strips: readonly Strip[]): readonly Page[] {
  const pages = fillPages(strips, 1);
  if (pages.length === 1 || fillOfLast(pages) > 0.4) return pages;
  const saving = [0.85, 0.7]
    .map((airiness) => fillPages(strips, airiness))
    .find((tighter) => tighter.length < pages.length);
  return saving ?? pages;
}

/** Divides strips into pages, each part of a binder for itself; one page at least. */
export function paginate(strips: readonly Strip[]): readonly Page[] {
  return splitBefore(strips, ({ startsPage }) => startsPage === true).flatMap(paginatePart);
}
