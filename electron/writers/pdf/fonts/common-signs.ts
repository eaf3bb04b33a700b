// The letters that nearly every paper has. They have the same codes in every document, so that a word is
// encoded once for all documents and the fonts with these letters are made ready once. Rarer letters get their
// codes from the document that has them.
import type { FaceName } from '../design.ts';
import { isFace, type FontName } from './font-files.ts';
import { shapeRun, toSign, type Sign } from './shape-run.ts';

const letters = [
  ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz',
  'ÄÅÖÉÜŠŽäåöéüšž\u00a0§°·«»–—’”“…•→€☐',
].flatMap((line) => Array.from(line));

/** Source Sans joins these letters into one glyph. */
const ligatures = ['ff', 'ft', 'fft'];

function shape(face: FaceName, text: string): readonly Sign[] {
  return shapeRun({ font: face, text }).map(({ sign }) => sign);
}

/** The hyphen at the end of a line: drawn as a hyphen, read as a soft one (ISO 32000-1, 14.8.2.2.3). */
export function toSoftHyphen({ font, glyph, width }: Sign): Sign {
  return toSign(font, glyph, '\u00ad', width);
}

/** The code of a sign as a page shows it: four digits. */
export function toCode(number: number): string {
  return number.toString(16).padStart(4, '0');
}

function numberSigns(face: FaceName): ReadonlyMap<Sign, string> {
  const signs = [...letters, ...ligatures].flatMap((text) => shape(face, text));
  const codes = new Map<Sign, string>();
  // Code 0 is that of the glyph for missing letters.
  for (const sign of [...signs, ...shape(face, '-').map(toSoftHyphen)])
    codes.set(sign, codes.get(sign) ?? toCode(codes.size + 1));
  return codes;
}

const noCodes: ReadonlyMap<Sign, string> = new Map();
const numbered = new Map<FontName, ReadonlyMap<Sign, string>>();

/** The codes of the common signs of a font, in order from 1; a font that lends letters has none. */
export function commonCodes(font: FontName): ReadonlyMap<Sign, string> {
  const known = numbered.get(font);
  if (known) return known;
  const codes = isFace(font) ? numberSigns(font) : noCodes;
  numbered.set(font, codes);
  return codes;
}
