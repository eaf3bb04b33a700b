import type { Block } from './document.ts';

/** Where a heading stands below the title of the document, which is 1. */
export type HeadingRank = 2 | 3 | 4 | 5 | 6;

/**
 * The rank of each block that has a title, in order. Ranks never skip one on the way down (WCAG 1.3.1,
 * ISO 14289-1, 7.4.2), also where a heading of level two stands before the first section.
 */
export function headingRanks(blocks: readonly Block[]): readonly (HeadingRank | undefined)[] {
  let base = 1;
  let last = 1;
  return blocks.map((block) => {
    const wanted = rankOf(block, base);
    if (wanted === undefined) return undefined;
    // The sections of a part stand one step below it, and so do all that follow.
    if (block.kind === 'part') base = 2;
    last = Math.min(wanted, last + 1);
    return toRank(last);
  });
}

function rankOf(block: Block, base: number): number | undefined {
  if (block.kind === 'heading') return block.level + base;
  return block.kind === 'part' || block.kind === 'contents' ? 2 : undefined;
}

const ranks: readonly HeadingRank[] = [2, 3, 4, 5, 6];

function toRank(number: number): HeadingRank {
  return ranks.find((rank) => rank >= number) ?? 6;
}
