import type { Color } from '../design.ts';
import { page } from '../design.ts';
import type { Picture } from '../layout/strip.ts';
import type { Encoder } from './encoder.ts';
import { number } from './numbers.ts';
import { paintFigure } from './paint-figure.ts';
import { paintPieces } from './paint-line.ts';
import type { OpenedImage, PdfKit } from './pdf-kit.ts';
import type { Structure } from './structure.ts';

/** What pictures are painted with. */
export interface PictureInks {
  readonly accent: Color;
  readonly logo: OpenedImage | undefined;
}

/** Paints pictures, each as one element of the structure tree with its place on the page. */
export class PicturePainter {
  private readonly pdf: PdfKit;
  private readonly encoder: Encoder;
  private readonly structure: Structure;
  private readonly inks: PictureInks;

  constructor(pdf: PdfKit, encoder: Encoder, structure: Structure, inks: PictureInks) {
    this.pdf = pdf;
    this.encoder = encoder;
    this.structure = structure;
    this.inks = inks;
  }

  /** Paints a picture whose strip begins at the height given. */
  paint(picture: Picture, stripTop: number): void {
    const { tag, x, width, height } = picture;
    const top = stripTop + picture.y;
    const element = this.structure.elementOf(tag);
    const bottom = page.height - top - height;
    // Pictures say where they stand (ISO 14289-1, 7.3), from the lower left corner of the page.
    const box = [x, bottom, x + width, bottom + height].map(number);
    element.entries += `/A<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`;
    this.pdf.addContent(this.structure.mark(element));
    this.draw(picture, top);
    this.pdf.addContent('EMC');
  }

  private draw(picture: Picture, top: number): void {
    const { x, width, height } = picture;
    if (picture.kind === 'logo') {
      const { logo } = this.inks;
      if (logo) this.pdf.image(logo, x, top, { width, height });
      return;
    }
    const texts = picture.lines.map(({ line, x: left, y }) =>
      paintPieces(line.pieces, left, y, this.encoder),
    );
    const shapes = paintFigure(picture.layout, this.inks.accent);
    this.pdf.addContent(`q 1 0 0 1 ${number(x)} ${number(top)} cm`);
    this.pdf.addContent([shapes, ...texts, 'Q'].join('\n'));
  }
}
