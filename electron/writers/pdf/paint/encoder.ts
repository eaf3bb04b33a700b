import type { FaceName } from '../design.ts';
import { toCode } from '../fonts/common-signs.ts';
import type { FontName } from '../fonts/font-files.ts';
import type { Sign } from '../fonts/shape-run.ts';
import { encodeSigns, toOperand, type Stretch } from '../fonts/stretches.ts';
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
  /** What TJ is told. */
  readonly operand: string;
}

/** Gives stretches of text the fonts and codes that they have in one document. */
export class Encoder {
  /** The fonts of all pages by their names. */
  readonly fonts: PdfStream;
  private readonly rare = new Map<FontName, EmbeddedFont>();
  private readonly codes = new Map<Sign, string>();
  private readonly pdf: PdfKit;

  constructor(pdf: PdfKit) {
    this.pdf = pdf;
    this.fonts = pdf.ref({});
  }

  encode(stretch: Stretch): EncodedStretch {
    if (stretch.kind === 'common')
      return { font: this.useCommon(stretch.font), operand: toOperand(stretch.codes) };
    const font = this.useRare(stretch.font);
    const codeOf = (sign: Sign): string => {
      const code = this.codes.get(sign) ?? toCode(registerSign(font, sign));
      this.codes.set(sign, code);
      return code;
    };
    return { font: font.id, operand: toOperand(encodeSigns(stretch.signs, codeOf)) };
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
