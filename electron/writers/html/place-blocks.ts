// Where the headings of a document stand on its page: the element of each, and the name that a link
// leads to.
import type { Block } from '../../../shared/document/document.ts';
import { createAnchors } from './anchors.ts';

/** The element of a heading: the title of the page is h1. */
export type Rank = 2 | 3 | 4 | 5 | 6;

export interface Anchor {
  readonly id: string;
  readonly rank: Rank;
}

export interface PlacedBlock {
  readonly block: Block;
  /** Of headings and parts. */
  readonly anchor: Anchor | undefined;
  /** The heading that names a box: one heading names one box at most, so that no two sound alike. */
  readonly namedBy: string | undefined;
}

/** The blocks with the anchors of their headings. Ranks never skip one on the way down (WCAG 1.3.1). */
export function placeBlocks(blocks: readonly Block[]): readonly PlacedBlock[] {
  const nameAnchor = createAnchors();
  let base = 1;
  let last = 1;
  let name: string | undefined;
  return blocks.map((block): PlacedBlock => {
    if (block.kind === 'box') {
      const namedBy = name;
      name = undefined;
      return { block, anchor: undefined, namedBy };
    }
    const wanted = rankOf(block, base);
    if (wanted === undefined) return { block, anchor: undefined, namedBy: undefined };
    // The sections of a part stand one step below it, and so do all that follow.
    if (block.kind === 'part') base = 2;
    last = Math.min(wanted, last + 1);
    const anchor = { id: nameAnchor(titleOf(block)), rank: toRank(last) };
    name = anchor.id;
    return { block, anchor, namedBy: undefined };
  });
}

function rankOf(block: Block, base: number): number | undefined {
  if (block.kind === 'heading') return block.level + base;
  return block.kind === 'part' || block.kind === 'contents' ? 2 : undefined;
}

function titleOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'part' || block.kind === 'contents' ? block.title : '';
}

const ranks: readonly Rank[] = [2, 3, 4, 5, 6];

function toRank(number: number): Rank {
  return ranks.find((rank) => rank >= number) ?? 6;
}
