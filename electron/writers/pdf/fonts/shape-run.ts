// From letters to glyphs: which glyph of which font, how far the pen moves.
import { mirror } from '../../../../shared/util/bidi.ts';
import { fontOf, type FontName } from './font-files.ts';

/** A glyph with the letters that a reader gets when the text is copied or read aloud. */
export interface Sign {
  readonly font: FontName;
  readonly glyph: number;
  readonly letters: string;
  /** The width in the font, in thousandths of the text size, as are all widths here. */
  readonly width: number;
}

export interface PlacedSign {
  readonly sign: Sign;
  /** How far the pen moves, kerning included. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

const knownSigns = new Map<string, Sign>();

/** One object for each sign, so that documents can tell signs apart by identity. */
export function toSign(font: FontName, glyph: number, letters: string, width: number): Sign {
  const key = `${font} ${String(glyph)} ${letters}`;
  const known = knownSigns.get(key);
  if (known) return known;
  const sign = { font, glyph, letters, width };
  knownSigns.set(key, sign);
  return sign;
}

/**
 * The letters of each glyph. fontkit keeps one list of letters for each glyph of a font, whichever letter was
 * met first (a space may call itself a no-break space), so the letters are counted off the text itself. From
 * right to left those of one glyph (lam and alef) stand turned over as well: readers turn a line as a whole.
 */
function lettersOf(text: string, counts: readonly number[], reversed: boolean): readonly string[] {
  const letters = reversed ? Array.from(text).reverse() : Array.from(text);
  let start = 0;
  return counts.map((count) => letters.slice(start, (start += count)).join(''));
}

/** A glyph that was met first as the letter ﬀ stands for two letters in a text that spells them out. */
function countLetters(codePoints: readonly number[], text: string): number {
  const letters = String.fromCodePoint(...codePoints);
  return Array.from(text.includes(letters) ? letters : letters.normalize('NFKC')).length;
}

/** The signs of letters that one font prints, from left to right. */
export function shapeRun(run: {
  readonly font: FontName;
  readonly text: string;
  readonly rightToLeft?: boolean;
}): readonly PlacedSign[] {
  const font = fontOf(run.font);
  const { glyphs, positions, direction } = run.rightToLeft
    ? font.layout(mirror(run.text), undefined, undefined, undefined, 'rtl')
    : font.layout(run.text);
  // A glyph that fontkit met first as a part of another one (E of Έ) says that it stands for no letter.
  const counts = glyphs.map((glyph) => Math.max(1, countLetters(glyph.codePoints, run.text)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const countable = total === Array.from(run.text).length;
  const letters = countable ? lettersOf(run.text, counts, direction === 'rtl') : [];
  const scale = 1000 / font.unitsPerEm;
  return glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const text = letters[index] ?? String.fromCodePoint(...glyph.codePoints);
    const sign = toSign(run.font, glyph.id, text, glyph.advanceWidth * scale);
    return { sign, advance: xAdvance * scale, dx: xOffset * scale, dy: yOffset * scale };
  });
}
