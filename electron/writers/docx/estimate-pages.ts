import type { Document } from '../../../shared/document/document.ts';

/** The page that each block begins on. */
export function estimatePages(document: Document): readonly number[] {
  let page = 1;
  return document.blocks.map((block) => {
    if (block.kind === 'part') page += 1;
    return page;
  });
}
