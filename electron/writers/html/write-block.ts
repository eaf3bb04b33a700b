import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Markup } from './markup.ts';
import type { Anchor, PlacedBlock } from './place-blocks.ts';
import { writeFigure } from './write-figure.ts';
import { writeContents, writeHeading, writePart } from './write-heading.ts';
import { writeFillIn, writeSignature } from './write-lines.ts';
import { writeTable } from './write-table.ts';
import { writeBox, writeDetails, writeList, writeParagraph } from './write-text-blocks.ts';

/** A block as elements of the page; `all` are the blocks that a table of contents leads to. */
export function writeBlock(placed: PlacedBlock, all: readonly PlacedBlock[]): Markup {
  const { block } = placed;
  switch (block.kind) {
    case 'heading':
      return writeHeading(block, anchorOf(placed));
    case 'part':
      return writePart(block, anchorOf(placed));
    case 'contents':
      return writeContents(block, anchorOf(placed), all);
    case 'paragraph':
      return writeParagraph(block);
    case 'list':
      return writeList(block);
    case 'details':
      return writeDetails(block);
    case 'table':
      return writeTable(block);
    case 'box':
      return writeBox(block, placed.namedBy);
    case 'signature':
      return writeSignature(block);
    case 'fill-in':
      return writeFillIn(block);
    case 'figure':
      return writeFigure(block);
    default:
      return assertNever(block);
  }
}

function anchorOf({ anchor, block }: PlacedBlock): Anchor {
  if (anchor === undefined) throw new Error(`A ${block.kind} was placed without an anchor`);
  return anchor;
}
