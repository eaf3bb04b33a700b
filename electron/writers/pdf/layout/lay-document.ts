import type { Block, Paper, FillIn } from '../../../../shared/document/document.ts';
import { headingRanks, type HeadingRank } from '../../../../shared/document/heading-ranks.ts';
import { introduces } from '../../../../shared/document/introduces.ts';
import type { LayoutContext } from './layout-context.ts';
import { layBlock } from './lay-block.ts';
import { isShort, layFillInPair } from './lay-fill-in.ts';
import { layLetterhead } from './lay-letterhead.ts';
import { findOutline } from './outline.ts';
import { splitBefore } from './split-before.ts';
import { keptWithNext, withBefore, type LaidBlock, type Strip } from './strip.ts';
import type { Tag } from './tag.ts';

/** A whole document before it is divided into pages. */
export interface LaidDocument {
  readonly strips: readonly Strip[];
  readonly tag: Tag;
}

interface NumberedBlock {
  readonly block: Block;
  readonly index: number;
  readonly rank: HeadingRank | undefined;
}

/** Blocks with one element of the structure tree around each section. */
interface LaidGroup {
  readonly blocks: readonly LaidBlock[];
  readonly tags: readonly Tag[];
}

function opensSection({ block }: NumberedBlock): boolean {
  return block.kind === 'heading' && block.level === 1;
}

function opensPart({ block }: NumberedBlock): boolean {
  return block.kind === 'part';
}

function isShortQuestion(block: Block): block is FillIn {
  return block.kind === 'fill-in' && isShort(block);
}

/** The block, marked so that the table of contents finds the page that it begins on. */
function layNumbered({ block, index, rank }: NumberedBlock, context: LayoutContext): LaidBlock {
  const laid = layBlock(block, rank ? { ...context, headingRank: rank } : context);
  if (!context.outline.some((entry) => entry.block === index)) return laid;
  const [first] = laid.strips;
  return first ? { ...laid, strips: laid.strips.with(0, { ...first, target: index }) } : laid;
}

const longestIntroduction = 3;

/** A few words between a heading and what they introduce are not left at the foot of a page. */
function layWithNext(blocks: readonly NumberedBlock[], at: number, laid: LaidBlock): LaidBlock {
  const [before, own, next] = [at - 1, at, at + 1].map((index) => blocks[index]?.block);
  const isIntroduction =
    own?.kind === 'paragraph' &&
    introduces(before, next) &&
    laid.strips.length <= longestIntroduction;
  return isIntroduction ? { ...laid, strips: keptWithNext(laid.strips) } : laid;
}

/** Short questions of a form stand side by side, two by two. */
function layInOrder(
  blocks: readonly NumberedBlock[],
  context: LayoutContext,
): readonly LaidBlock[] {
  const laid: LaidBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const pair = blocks
      .slice(at, at + 2)
      .flatMap(({ block }) => (isShortQuestion(block) ? [block] : []));
    const [first] = blocks.slice(at, at + 1);
    if (pair.length === 2) {
      laid.push(layFillInPair(pair, context));
      at += 1;
    } else if (first) laid.push(layWithNext(blocks, at, layNumbered(first, context)));
  }
  return laid;
}

function laySection(blocks: readonly NumberedBlock[], context: LayoutContext): LaidGroup {
  const laid = layInOrder(blocks, context);
  const tags = laid.flatMap((block) => block.tags);
  const isSection = blocks.slice(0, 1).some(opensSection);
  return { blocks: laid, tags: isSection ? [{ kind: 'Sect', children: tags }] : tags };
}

function layPartOfDocument(blocks: readonly NumberedBlock[], context: LayoutContext): LaidGroup {
  const insidePart = blocks.slice(0, 1).some(opensPart);
  const sections = splitBefore(blocks, opensSection).map((section) => laySection(section, context));
  const tags = sections.flatMap((section) => section.tags);
  return {
    blocks: sections.flatMap((section) => section.blocks),
    tags: insidePart ? [{ kind: 'Part', children: tags }] : tags,
  };
}

function keepApart(strips: readonly Strip[], before: LaidBlock | undefined): readonly Strip[] {
  return withBefore(strips, Math.max(strips[0]?.before ?? 0, before?.after ?? 0));
}

/** Lays out the letterhead and all blocks. */
export function layDocument(document: Paper, given: LayoutContext): LaidDocument {
  const context = { ...given, outline: findOutline(document) };
  const letterhead = layLetterhead(document, context);
  const ranks = headingRanks(document.blocks);
  const numbered = document.blocks.map((block, index) => ({ block, index, rank: ranks[index] }));
  const parts = splitBefore(numbered, opensPart).map((part) => layPartOfDocument(part, context));
  const blocks = [letterhead, ...parts.flatMap((part) => part.blocks)];
  return {
    strips: blocks.flatMap(({ strips }, index) => keepApart(strips, blocks[index - 1])),
    tag: { kind: 'Document', children: [...letterhead.tags, ...parts.flatMap(({ tags }) => tags)] },
  };
}
