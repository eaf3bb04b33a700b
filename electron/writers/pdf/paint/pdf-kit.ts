// The part of pdfkit 0.20 that we use, with the inner parts that its types leave out. Only this folder knows it.
import PDFDocument from 'pdfkit';
import type { Font, Subset } from 'fontkit';
import type { FontName } from '../fonts/font-files.ts';
import { fontOf } from '../fonts/font-files.ts';

/** An object of the file, before it is written. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
}

/** A font of one document: the glyphs in use, their widths and the letters they stand for. */
export interface EmbeddedFont {
  readonly id: string;
  readonly subset: Subset & { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  readonly unicode: number[][];
  readonly widths: number[];
  ref(): PdfReference;
}

export interface StructElement {
  readonly dictionary: PdfReference;
  add(child: StructElement | object): void;
  end(): void;
}

interface PdfPage {
  readonly dictionary: PdfReference;
  readonly fonts: Record<string, PdfReference>;
  write(operators: string): void;
}

interface OutlineItem {
  readonly children: readonly OutlineItem[];
  readonly outlineData: Record<string, unknown>;
  options: object;
  addItem(title: string, options: object): OutlineItem;
}

type LinkOptions = Readonly<{ structParent: StructElement; Contents: object }>;

/** A picture that was read but is not yet part of the file. */
export interface OpenedImage {
  readonly width: number;
  readonly height: number;
  /** Of a JPEG. */
  readonly colorSpace?: string;
  /** Of a PNG. */
  readonly image?: {
    readonly colors: number;
    readonly bits: number;
    readonly hasAlphaChannel: boolean;
    readonly interlaceMethod: number;
    readonly imgData: Uint8Array;
    readonly transparency: object;
  };
}

export interface PdfKit {
  readonly page: PdfPage;
  readonly outline: OutlineItem;
  readonly _root: PdfReference;
  readonly _font: EmbeddedFont;
  _addInfo: () => void;
  /** How many bytes were written. */
  _offset: number;
  _write: (data: string | Uint8Array) => void;
  /** Called by pdfkit with null at the end of the file, once its writing is gathered. */
  push: (end: null) => boolean;
  read(): Uint8Array | null;
  appendXML(xml: string): void;
  font(font: Font, name: string): void;
  addPage(): void;
  addContent: (operators: string) => PdfKit;
  struct(kind: string, options: object): StructElement;
  addStructure(element: StructElement): void;
  markContent(tag: 'Artifact', options: object): void;
  markStructureContent(tag: string): object;
  endMarkedContent(): void;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  goTo(x: number, y: number, w: number, h: number, name: string, options: LinkOptions): void;
  link(x: number, y: number, w: number, h: number, url: string, options: LinkOptions): void;
  openImage(bytes: Uint8Array): OpenedImage;
  ref(data: object): PdfReference & { end(bytes?: Uint8Array): void };
  addNamedEmbeddedFile(name: string, file: PdfReference): void;
  image(
    image: OpenedImage,
    x: number,
    y: number,
    size: { readonly width: number; readonly height: number },
  ): void;
  end(): void;
}

/** Opens a file for writing. */
export function openPdf(options: PDFKit.PDFDocumentOptions): PdfKit {
  // With an empty font name pdfkit does not load Helvetica, which no archive file may use unembedded.
  const opened: unknown = new PDFDocument({ ...options, font: '', autoFirstPage: false });
  return opened as PdfKit;
}

/** A text object of the file; pdfkit writes bare strings as names. */
export function pdfString(text: string): object {
  return Object(text) as object;
}

/** The font as this document embeds it. */
export function embedFont(pdf: PdfKit, name: FontName): EmbeddedFont {
  pdf.font(fontOf(name), name);
  return pdf._font;
}
