import type { Block, Document } from '../../../../shared/document/document.ts';
import type { LayoutContext } from './layout-context.ts';
import { layBlock } from './lay-block.ts';
import { layLetterhead } from './lay-letterhead.ts';
import { withBefore, type LaidBlock, type Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** A whole document before it is divided into pages. */
export interface LaidDocument {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

function opensSection(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1;
}

interface LaidSection {
  readonly section: boolean;
  readonly blocks: readonly LaidBlock[];
}

/** The blocks by section; those before the first section stand alone. */
function layBySection(blocks: readonly Block[], context: LayoutContext): readonly LaidSection[] {
  const starts = blocks.flatMap((block, index) => (opensSection(block) ? [index] : []));
  const bounds = [0, ...starts.filter((start) => start > 0), blocks.length];
  return bounds.slice(0, -1).map((start, index) => {
    const own = blocks.slice(start, bounds[index + 1]);
    return {
      section: own[0] !== undefined && opensSection(own[0]),
      blocks: own.map((block) => layBlock(block, context)),
    };
  });
}

function toTags({ section, blocks }: LaidSection): readonly Tag[] {
  const tags = blocks.flatMap((block) => block.tags);
  return section ? [{ kind: 'Sect', children: tags }] : tags;
}

function keepApart(strips: readonly Strip[], before: LaidBlock | undefined): readonly Strip[] {
  return withBefore(strips, Math.max(strips[0]?.before ?? 0, before?.after ?? 0));
}

/** Lays out the letterhead and all blocks. */
export function layDocument(document: Document, context: LayoutContext): LaidDocument {
  const letterhead = layLetterhead(document, context);
  const sections = layBySection(document.blocks, context);
  const blocks = [letterhead, ...sections.flatMap((section) => section.blocks)];
  return {
    strips: blocks.flatMap(({ strips }, index) => keepApart(strips, blocks[index - 1])),
    tag: { kind: 'Document', children: [...letterhead.tags, ...sections.flatMap(toTags)] },
  };
}
