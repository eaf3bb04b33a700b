import type { FontName } from '../fonts/font-files.ts';
import type { PlacedSign, ShapedText, Sign } from '../fonts/shape-text.ts';
import { embedFont, type EmbeddedFont, type PdfKit } from './pdf-kit.ts';

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** At most two digits after the point: a hundredth of a point is finer than any printer. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Signs that one operator shows: of one font, at one height. */
interface Stretch {
  readonly font: FontName;
  /** In thousandths of the text size. */
  readonly rise: number;
}

export interface EncodedStretch extends Stretch {
  readonly codes: string;
}

interface SignStretch extends Stretch {
  readonly signs: PlacedSign[];
}

function toStretches(signs: readonly PlacedSign[]): readonly SignStretch[] {
  const stretches: SignStretch[] = [];
  for (const placed of signs) {
    const last = stretches.at(-1);
    if (last?.font === placed.sign.font && last.rise === placed.dy) last.signs.push(placed);
    else stretches.push({ font: placed.sign.font, rise: placed.dy, signs: [placed] });
  }
  return stretches;
}

/** Turns signs into the codes of the fonts that one document embeds. */
export class Encoder {
  private readonly fonts = new Map<FontName, EmbeddedFont>();
  private readonly codes = new Map<Sign, string>();
  private readonly words = new Map<ShapedText, readonly EncodedStretch[]>();
  private readonly pdf: PdfKit;

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
  }

  /** The name of the font on the current page. */
  useFont(name: FontName): string {
    const font = this.fontOf(name);
    this.pdf.page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  /** Shaped text as codes; a word that comes back in the document is encoded once. */
  encode(shaped: ShapedText): readonly EncodedStretch[] {
    const known = this.words.get(shaped);
    if (known) return known;
    const stretches = toStretches(shaped.signs).map(({ font, rise, signs }) => ({
      font,
      rise,
      codes: this.encodeSigns(signs),
    }));
    this.words.set(shaped, stretches);
    return stretches;
  }

  /** The operand of TJ for signs of one font and height: codes with the movements between them. */
  private encodeSigns(signs: readonly PlacedSign[]): string {
    let text = '';
    let open = false;
    const move = (thousandths: number): void => {
      if (Math.abs(thousandths) < 0.5) return;
      text += `${open ? '>' : ''}${String(Math.round(-thousandths))}`;
      open = false;
    };
    for (const { sign, advance, dx } of signs) {
      move(dx);
      text += (open ? '' : '<') + this.codeOf(sign);
      open = true;
      move(advance - sign.width - dx);
    }
    return open ? `${text}>` : text;
  }

  private fontOf(name: FontName): EmbeddedFont {
    const known = this.fonts.get(name);
    if (known) return known;
    const font = embedFont(this.pdf, name);
    // The glyph for missing letters is never shown, but a code may not stand for U+0000 (ISO 19005-2, 6.2.11.7).
    font.unicode[0] = [0xfffd];
    this.fonts.set(name, font);
    return font;
  }

  private codeOf(sign: Sign): string {
    const known = this.codes.get(sign);
    if (known !== undefined) return known;
    const code = toHex(this.register(sign));
    this.codes.set(sign, code);
    return code;
  }

  /**
   * A glyph that stands for several letters (space and no-break space, hyphen and soft hyphen, the mark for
   * missing letters) gets a code for each, so that copied text has the letters that were written.
   */
  private register({ font: name, glyph, letters, width }: Sign): number {
    const font = this.fontOf(name);
    let code = font.subset.includeGlyph(glyph);
    if (font.unicode[code] !== undefined) code = font.subset.glyphs.push(glyph) - 1;
    font.widths[code] = width;
    font.unicode[code] = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0xfffd);
    return code;
  }
}
