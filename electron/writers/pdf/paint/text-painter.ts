import { assertNever } from '../../../../shared/util/assert-never.ts';
import type { PlacedLine } from '../layout/strip.ts';
import type { Tag } from '../layout/tag.ts';
import type { LinePiece, LinkTarget } from '../text/line.ts';
import { destinationOf } from './destinations.ts';
import type { Encoder } from './encoder.ts';
import { paintPieces } from './paint-line.ts';
import { pdfString, type PdfKit, type PdfReference } from './pdf-kit.ts';
import type { Element, Structure } from './structure.ts';

/** Pieces of a line that lead to one place, or to none. */
interface LinkedPieces {
  readonly link: LinkTarget | undefined;
  readonly pieces: readonly LinePiece[];
}

function groupByLink(pieces: readonly LinePiece[]): readonly LinkedPieces[] {
  const groups: { link: LinkTarget | undefined; pieces: LinePiece[] }[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && last.link === piece.style.link) last.pieces.push(piece);
    else groups.push({ link: piece.style.link, pieces: [piece] });
  }
  return groups;
}

/** Paints the tagged text of a page: runs of marked content, each in its element of the structure tree. */
export class TextPainter {
  private readonly pdf: PdfKit;
  private readonly encoder: Encoder;
  private readonly structure: Structure;
  private openTag: Tag | undefined;
  private openLink: { readonly target: LinkTarget; readonly element: Element } | undefined;
  private marked = false;

  constructor(pdf: PdfKit, encoder: Encoder, structure: Structure) {
    this.pdf = pdf;
    this.encoder = encoder;
    this.structure = structure;
  }

  /** Paints a line whose strip begins at the height given. */
  paint({ x, y, line, tag }: PlacedLine, top: number): void {
    if (!tag) return;
    for (const { link, pieces } of groupByLink(line.pieces)) {
      this.open(tag, link);
      this.pdf.addContent(paintPieces(pieces, x, top + y, this.encoder));
      if (link) this.annotate(pieces, link, x, top + y);
    }
  }

  /** Ends what is open; an element of a link must end on its own page. */
  endPage(): void {
    this.endMarked();
    this.endLink();
    this.openTag = undefined;
  }

  private open(tag: Tag, link: LinkTarget | undefined): void {
    if (this.marked && tag === this.openTag && link === this.openLink?.target) return;
    this.endMarked();
    if (link !== this.openLink?.target || tag !== this.openTag) this.endLink();
    const parent = this.structure.elementOf(tag);
    if (link) this.openLink ??= { target: link, element: this.structure.addLink(parent) };
    this.pdf.addContent(this.structure.mark(this.openLink?.element ?? parent));
    this.marked = true;
    this.openTag = tag;
  }

  private annotate(
    pieces: readonly LinePiece[],
    target: LinkTarget,
    x: number,
    baseline: number,
  ): void {
    const first = pieces[0];
    const last = pieces.at(-1);
    const element = this.openLink?.element;
    if (!first || !last || !element) return;
    const { size } = first.style.text;
    const width = last.x + last.width - first.x;
    const structParent = {
      add: ({ annotationRef }: { readonly annotationRef: PdfReference }): void => {
        this.structure.annotate(element, annotationRef);
      },
    };
    const options = { structParent, Contents: pdfString(target.text) };
    const area = [x + first.x, baseline - size, width, size * 1.3] as const;
    switch (target.kind) {
      case 'address':
        this.pdf.link(...area, target.url, options);
        break;
      case 'block':
        this.pdf.goTo(...area, destinationOf(target.block), options);
        break;
      default:
        assertNever(target);
    }
  }

  private endMarked(): void {
    if (this.marked) this.pdf.addContent('EMC');
    this.marked = false;
  }

  private endLink(): void {
    this.openLink = undefined;
  }
}
