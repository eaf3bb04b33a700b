// The part of pdfkit 0.20 that we use, with the inner parts that its types leave out. Only this folder knows it.
import PDFDocument from 'pdfkit';
import type { Font, Subset } from 'fontkit';
import type { FontName } from '../fonts/font-files.ts';
import { fontOf } from '../fonts/font-files.ts';
import type { Sign } from '../fonts/shape-run.ts';

/** An object of the file, before it is written. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  /** How other objects name it: 12 0 R. */
  toString(): string;
}

/** A reference whose data may be followed by bytes. */
export interface PdfStream extends PdfReference {
  /** Whether pdfkit compresses the bytes. */
  compress: boolean;
  end(bytes?: Uint8Array): void;
}

/** A font of one document: the glyphs in use, their widths and the letters they stand for. */
export interface EmbeddedFont {
  readonly id: string;
  readonly subset: Subset & { readonly glyphs: number[]; includeGlyph(glyph: number): number };
  readonly unicode: number[][];
  readonly widths: number[];
  ref(): PdfReference;
  embed(): void;
}

interface PdfPage {
  readonly dictionary: PdfReference;
  readonly resources: PdfReference;
  readonly annotations: TextObject[];
  readonly content: PdfStream & { write(bytes: Uint8Array): void };
}

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
  /** Of the bookmarks, which we write ourselves. */
  readonly outline: { readonly dictionary: PdfReference };
  readonly _root: PdfReference;
  readonly _font: EmbeddedFont;
  /** The part of the archive standard. */
  readonly subset: number;
  _addInfo: () => void;
  /** How many bytes were written. */
  _offset: number;
  /** Where each object begins, by its number. */
  readonly _offsets: (number | null)[];
  _write: (data: string | Uint8Array) => void;
  /** Called by pdfkit with null at the end of the file, once its writing is gathered. */
  push: (end: null) => boolean;
  read(): Uint8Array | null;
  appendXML(xml: string): void;
  font(font: Font, name: string): void;
  addPage(): void;
  addContent: (operators: string) => PdfKit;
  getStructTreeRoot(): PdfReference;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  openImage(bytes: Uint8Array): OpenedImage;
  ref(data: object): PdfStream;
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

/** A string of bytes as it stands in an object that is written as text (ISO 32000-1, 7.3.4.2). */
export function toLiteral(bytes: string): string {
  return `(${bytes.replace(/[()\\]/g, '\\$&')})`;
}

// Their codes are those of Latin 1 (ISO 32000-1, annex D), but for the signs that a mark of UTF-16 or UTF-8 begins with.
const latinLetters = /^[ -~\u00a1-\u00ac\u00ae-\u00ee\u00f0-\u00fd\u00ff]*$/;

/** A text in an object that is written as text: letter by letter or in hexadecimal digits (ISO 32000-1, 7.9.2.2). */
export function toTextString(text: string): string {
  if (latinLetters.test(text)) return toLiteral(text);
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

/** An object whose text we write ourselves: pdfkit makes a text of its data key by key, which takes long. */
export class TextObject {
  private readonly id: number;
  private readonly pdf: PdfKit;

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
    this.id = pdf._offsets.push(null);
  }

  write(text: string): void {
    this.pdf._offsets[this.id - 1] = this.pdf._offset;
    this.pdf._write(`${String(this.id)} 0 obj\n${text}\nendobj`);
  }

  /** How other objects name it. */
  toString(): string {
    return `${String(this.id)} 0 R`;
  }

  /** pdfkit asks for it, and prints what is no plain object by toString. */
  get [Symbol.toStringTag](): string {
    return 'TextObject';
  }
}

/** The font as this document embeds it. */
export function embedFont(pdf: PdfKit, name: FontName): EmbeddedFont {
  pdf.font(fontOf(name), name);
  // The glyph for missing letters is never shown, but a code may not stand for U+0000 (ISO 19005-2, 6.2.11.7).
  pdf._font.unicode[0] = [0xfffd];
  return pdf._font;
}

/**
 * The code of a sign in an embedded font, from now on. A glyph that stands for several letters (space and no-break
 * space, hyphen and soft hyphen, the mark for missing letters) gets a code for each, so that copied text has the
 * letters that were written.
 */
export function registerSign(font: EmbeddedFont, { glyph, letters, width }: Sign): number {
  let code = font.subset.includeGlyph(glyph);
  if (font.unicode[code] !== undefined) code = font.subset.glyphs.push(glyph) - 1;
  font.widths[code] = width;
  font.unicode[code] = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0xfffd);
  return code;
}
