// Where the headings of a document stand on its page: the element of each, and the name that a link
// leads to.
import type { Block } from '../../../shared/document/document.ts';
import { headingRanks, type HeadingRank } from '../../../shared/document/heading-ranks.ts';
import { createAnchors } from './anchors.ts';

export interface Anchor {
  readonly id: string;
  /** The element of a heading: the title of the page is h1. */
  readonly rank: HeadingRank;
}

export interface PlacedBlock {
  readonly block: Block;
  /** Of headings and parts. */
  readonly anchor: Anchor | undefined;
  /** The heading that names a box: one heading names one box at most, so that no two sound alike. */
  readonly namedBy: string | undefined;
}

/** The blocks with the anchors of their headings. */
export function placeBlocks(blocks: readonly Block[]): readonly PlacedBlock[] {
  const nameAnchor = createAnchors();
  const ranks = headingRanks(blocks);
  let name: string | undefined;
  return blocks.map((block, index): PlacedBlock => {
    if (block.kind === 'box') {
      const namedBy = name;
      name = undefined;
      return { block, anchor: undefined, namedBy };
    }
    const rank = ranks[index];
    if (rank === undefined) return { block, anchor: undefined, namedBy: undefined };
    const anchor = { id: nameAnchor(titleOf(block)), rank };
    name = anchor.id;
    return { block, anchor, namedBy: undefined };
  });
}

function titleOf(block: Block): string {
  if (block.kind === 'heading') return block.text;
  return block.kind === 'part' || block.kind === 'contents' ? block.title : '';
}
