import type { Block } from '../../../../shared/document/document.ts';
import { assertNever } from '../../../../shared/util/assert-never.ts';
import { textColumn } from '../design.ts';
import type { LayoutContext } from './layout-context.ts';
import { layBox } from './lay-box.ts';
import { layContents } from './lay-contents.ts';
import { layDetails } from './lay-details.ts';
import { layFigure } from './lay-figure.ts';
import { layFillIn } from './lay-fill-in.ts';
import { layHeading } from './lay-heading.ts';
import { layList } from './lay-list.ts';
import { layParagraph } from './lay-paragraph.ts';
import { layPart } from './lay-part.ts';
import { laySignature } from './lay-signature.ts';
import { layTable } from './lay-table.ts';
import type { LaidBlock } from './strip.ts';

/** Lays out one block of a document. */
export function layBlock(block: Block, context: LayoutContext): LaidBlock {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, context);
    case 'paragraph':
      return layParagraph(block, textColumn, context);
    case 'list':
      return layList(block, textColumn, context);
    case 'details':
      return layDetails(block, context);
    case 'table':
      return layTable(block, context);
    case 'box':
      return layBox(block, context);
    case 'signature':
      return laySignature(block, context);
    case 'part':
      return layPart(block, context);
    case 'contents':
      return layContents(block, context);
    case 'fill-in':
      return layFillIn(block, context);
    case 'figure':
      return layFigure(block, context);
    default:
      return assertNever(block);
  }
}
