import type { Block, Heading, Paragraph } from '../../shared/document/document.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { runsRightToLeft } from '../../shared/util/text-direction.ts';
import { SheetContents } from './sheet-contents.tsx';
import { SheetDetails } from './sheet-details.tsx';
import { SheetFigure } from './sheet-figure.tsx';
import { SheetFillIn } from './sheet-fill-in.tsx';
import { SheetInlines } from './sheet-inlines.tsx';
import { SheetList } from './sheet-list.tsx';
import { SheetPart } from './sheet-part.tsx';
import { usePlace } from './sheet-place.ts';
import { SheetSignature } from './sheet-signature.tsx';
import { SheetTable } from './sheet-table.tsx';

/** The title of the paper is the second level of the screen, its sections the third. */
const headingTags = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function SheetHeading({ heading }: { readonly heading: Heading }) {
  const Tag = headingTags[heading.level];
  return (
    <Tag className={`sheet-heading sheet-heading-${String(heading.level)}`} {...usePlace(heading)}>
      {heading.number !== undefined && <span className="sheet-number">{heading.number} </span>}
      {heading.text}
    </Tag>
  );
}

/** Text without a letter from left to right runs the other way, as on paper. */
function directionOf({ inlines }: Paragraph): 'rtl' | undefined {
  return runsRightToLeft(inlines.map(({ text }) => text).join('')) ? 'rtl' : undefined;
}

/** One block of the document as it will print. */
export function SheetBlock({ block }: { readonly block: Block }) {
  const place = usePlace('source' in block ? block : {});
  switch (block.kind) {
    case 'heading':
      return <SheetHeading heading={block} />;
    case 'paragraph':
      return (
        <p dir={directionOf(block)} {...place}>
          <SheetInlines inlines={block.inlines} />
        </p>
      );
    case 'list':
      return <SheetList list={block} />;
    case 'details':
      return <SheetDetails details={block} />;
    case 'table':
      return <SheetTable table={block} />;
    case 'box':
      return (
        <div className="sheet-box">
          {block.blocks.map((inner, index) => (
            <SheetBlock key={index} block={inner} />
          ))}
        </div>
      );
    case 'signature':
      return <SheetSignature block={block} />;
    case 'part':
      return <SheetPart part={block} />;
    case 'contents':
      return <SheetContents contents={block} />;
    case 'fill-in':
      return <SheetFillIn fillIn={block} />;
    case 'figure':
      return <SheetFigure figure={block} />;
    default:
      return assertNever(block);
  }
}
