import { assertNever } from '../../../shared/util/assert-never.ts';
import type { HtmlText } from './html-text.ts';
import type { Markup } from './markup.ts';
import type { Anchor, PlacedBlock } from './place-blocks.ts';
import { writeFigure } from './write-figure.ts';
import { writeContents, writeHeading, writePart } from './write-heading.ts';
import { writeFillIn, writeSignature } from './write-lines.ts';
import { writeTable } from './write-table.ts';
import { writeBox, writeDetails, writeList, writeParagraph } from './write-text-blocks.ts';

/** A block as elements of the page; `all` are the blocks that a table of contents leads to. */
export function writeBlock(
  placed: PlacedBlock,
  all: readonly PlacedBlock[],
  text: HtmlText,
): Markup {
  const { block } = placed;
  switch (block.kind) {
    case 'heading':
      return writeHeading(block, anchorOf(placed), text);
    case 'part':
      return writePart(block, anchorOf(placed), text);
    case 'contents':
      return writeContents(block, anchorOf(placed), all, text);
    case 'paragraph':
      return writeParagraph(block, text);
    case 'list':
      return writeList(block, text);
    case 'details':
      return writeDetails(block, text);
    case 'table':
      return writeTable(block, text);
    case 'box':
      return writeBox(block, placed.namedBy, text);
    case 'signature':
      return writeSignature(block, text);
    case 'fill-in':
      return writeFillIn(block, text);
    case 'figure':
      return writeFigure(block, text);
    default:
      return assertNever(block);
  }
}

function anchorOf({ anchor, block }: PlacedBlock): Anchor {
  if (anchor === undefined) throw new Error(`A ${block.kind} was placed without an anchor`);
  return anchor;
}
