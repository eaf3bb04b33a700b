import type { FaceName } from '../design.ts';
import type { FontName } from '../fonts/font-files.ts';
import type { Sign } from '../fonts/shape-run.ts';
import { encodeSigns, type Stretch } from '../fonts/stretches.ts';
import { embedCommonFont } from './common-font.ts';
import {
  embedFont,
  registerSign,
  type EmbeddedFont,
  type PdfKit,
  type PdfStream,
} from './pdf-kit.ts';

/** A font as the pages name it, and the codes of what it shows. */
export interface EncodedStretch {
  readonly font: string;
  /** The operand of TJ. */
  readonly codes: string;
}

/** Gives stretches of text the fonts and codes that they have in one document. */
export class Encoder {
  /** The fonts of all pages by their names. */
  readonly fonts: PdfStream;
  private readonly rare = new Map<FontName, EmbeddedFont>();
  private readonly codes = new Map<Sign, number>();
  private readonly pdf: PdfKit;

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
    this.fonts = pdf.ref({});
  }

  encode(stretch: Stretch): EncodedStretch {
    if (stretch.kind === 'common')
      return { font: this.useCommon(stretch.font), codes: stretch.codes };
    const font = this.useRare(stretch.font);
    const codeOf = (sign: Sign): number => {
      const code = this.codes.get(sign) ?? registerSign(font, sign);
      this.codes.set(sign, code);
      return code;
    };
    return { font: font.id, codes: encodeSigns(stretch.signs, codeOf) };
  }

  private useCommon(name: FaceName): string {
    this.fonts.data[name] ??= embedCommonFont(this.pdf, name);
    return name;
  }

  private useRare(name: FontName): EmbeddedFont {
    const known = this.rare.get(name);
    if (known) return known;
    const font = embedFont(this.pdf, name);
    this.rare.set(name, font);
    this.fonts.data[font.id] = font.ref();
    return font;
  }
}
