import type { Block, Paragraph } from '../../../shared/document/document.ts';
import { introduces } from '../../../shared/document/introduces.ts';
import { assertNever } from '../../../shared/util/assert-never.ts';
import { runsRightToLeft } from '../../../shared/util/text-direction.ts';
import type { BlockContext } from './block-context.ts';
import { writeContents } from './contents/contents-block.ts';
import { writeDetails } from './tables/details-block.ts';
import { writeFigure } from './figure/figure-block.ts';
import { writeFillIn } from './text/fill-in-block.ts';
import { writePart } from './text/part-block.ts';
import { writeSignature } from './tables/signature-block.ts';
import { styleIds } from './styles/style-ids.ts';
import { writeTable } from './tables/table-block.ts';
import { writeBox, writeHeading, writeList, writeParagraph } from './text/text-blocks.ts';
import { keepNext } from './text/word-paragraph.ts';
import type { Xml } from './package/xml.ts';

/** The blocks on both sides of a block. */
export interface Neighbours {
  readonly before?: Block | undefined;
  readonly next?: Block | undefined;
}

/** A block as paragraphs and tables of Word; those around it say whether it must stay with the next one. */
export function writeBlock(
  block: Block,
  context: BlockContext,
  neighbours: Neighbours = {},
): readonly Xml[] {
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, context)];
    case 'paragraph':
      return [writeBodyText(block, context, neighbours)];
    case 'list':
      return writeList(block, styleIds.listBullet, context);
    case 'details':
      return writeDetails(block, context);
    case 'table':
      return writeTable(block, context);
    case 'box':
      return writeBox(block, context);
    case 'signature':
      return writeSignature(block, context);
    case 'part':
      return [writePart(block, context)];
    case 'contents':
      return writeContents(block, context);
    case 'fill-in':
      return writeFillIn(block, context);
    case 'figure':
      return writeFigure(block, context);
    default:
      return assertNever(block);
  }
}

/** A paragraph of the text; one without a letter from left to right runs and is aligned the other way. */
function writeBodyText(
  paragraph: Paragraph,
  context: BlockContext,
  { before, next }: Neighbours,
): Xml {
  const kept = isLedInto(next) || introduces(before, next) ? keepNext : {};
  const text = paragraph.inlines.map((inline) => inline.text).join('');
  const direction = runsRightToLeft(text) ? { isBidirectional: true } : {};
  return writeParagraph(paragraph, styleIds.bodyText, context, { ...kept, ...direction });
}

/** What a sentence introduces: it must not stay behind at the foot of a page. */
function isLedInto(block: Block | undefined): boolean {
  return block !== undefined && ledInto.has(block.kind);
}

const ledInto: ReadonlySet<Block['kind']> = new Set([
  'list',
  'details',
  'table',
  'box',
  'signature',
  'fill-in',
  'figure',
]);
