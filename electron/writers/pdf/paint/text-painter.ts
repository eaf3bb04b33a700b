import type { PlacedLine } from '../layout/strip.ts';
import type { Tag } from '../layout/tag.ts';
import type { LinePiece, LinkTarget, Phrase } from '../text/line.ts';
import type { Encoder } from './encoder.ts';
import { addLink } from './links.ts';
import { paintPieces } from './paint-line.ts';
import type { PdfKit } from './pdf-kit.ts';
import type { Element, Structure } from './structure.ts';

/** Pieces of a line that lead to one place, or to none, and are read as one phrase, or as they stand. */
interface LikePieces {
  readonly link: LinkTarget | undefined;
  readonly phrase: Phrase | undefined;
  readonly pieces: readonly LinePiece[];
}

function groupAlike(pieces: readonly LinePiece[]): readonly LikePieces[] {
  const groups: (LikePieces & { pieces: LinePiece[] })[] = [];
  for (const piece of pieces) {
    const { style, phrase } = piece;
    const last = groups.at(-1);
    if (last && last.link === style.link && last.phrase === phrase) last.pieces.push(piece);
    else groups.push({ link: style.link, phrase, pieces: [piece] });
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
    for (const { link, phrase, pieces } of groupAlike(line.pieces)) {
      if (phrase) this.openPhrase(tag, link, phrase);
      else this.open(tag, link);
      this.pdf.addContent(paintPieces(pieces, x, top + y, this.encoder));
      if (phrase) this.endMarked();
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
    this.begin(this.enter(tag, link));
  }

  private openPhrase(tag: Tag, link: LinkTarget | undefined, { text }: Phrase): void {
    this.begin(this.structure.addPhrase(this.enter(tag, link), text));
  }

  /** The element of a tag, or of a link in it; what was open is ended. */
  private enter(tag: Tag, link: LinkTarget | undefined): Element {
    this.endMarked();
    if (link !== this.openLink?.target || tag !== this.openTag) this.endLink();
    this.openTag = tag;
    const parent = this.structure.elementOf(tag);
    if (link) this.openLink ??= { target: link, element: this.structure.addLink(parent) };
    return this.openLink?.element ?? parent;
  }

  private begin(element: Element): void {
    this.pdf.addContent(this.structure.mark(element));
    this.marked = true;
  }

  private annotate(
    pieces: readonly LinePiece[],
    target: LinkTarget,
    x: number,
    baseline: number,
  ): void {
    const [first] = pieces;
    const element = this.openLink?.element;
    if (!first || !element) return;
    const { size } = first.style.text;
    const left = Math.min(...pieces.map((piece) => piece.x));
    const width = Math.max(...pieces.map((piece) => piece.x + piece.width)) - left;
    const area = { x: x + left, y: baseline - size, width, height: size * 1.3 };
    addLink(this.pdf, this.structure, element, target, area);
  }

  private endMarked(): void {
    if (this.marked) this.pdf.addContent('EMC');
    this.marked = false;
  }

  private endLink(): void {
    this.openLink = undefined;
  }
}
