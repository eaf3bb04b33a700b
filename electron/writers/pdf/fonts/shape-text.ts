// From letters to glyphs: which glyph of which font, how far the pen moves. Shaping is the dearest part of
// writing a PDF, and the same words come back on every page of every document, so the outcome is kept.
import type { FaceName } from '../design.ts';
import { fontOf, type FontName } from './font-files.ts';
import { splitByFont, type LetterRun } from './letter-runs.ts';

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

export interface ShapedText {
  readonly signs: readonly PlacedSign[];
  readonly width: number;
  /** The letters that no font has. */
  readonly missing: string;
  /** A word of Arabic, Hebrew or another script that runs from right to left. */
  readonly rightToLeft: boolean;
}

/** Stands for a letter that no font has: a white rectangle of the fallback face. */
const missingMark = 0x25af;

const knownSigns = new Map<string, Sign>();

/** One object for each sign, so that documents can tell signs apart by identity. */
function toSign(font: FontName, glyph: number, letters: string, width: number): Sign {
  const key = `${font} ${String(glyph)} ${letters}`;
  const known = knownSigns.get(key);
  if (known) return known;
  const sign = { font, glyph, letters, width };
  knownSigns.set(key, sign);
  return sign;
}

function shapeMissing(run: LetterRun): readonly PlacedSign[] {
  const font = fontOf(run.font);
  const { id, advanceWidth } = font.glyphForCodePoint(missingMark);
  const width = (advanceWidth * 1000) / font.unitsPerEm;
  return [{ sign: toSign(run.font, id, run.text, width), advance: width, dx: 0, dy: 0 }];
}

/**
 * The letters of each glyph. fontkit keeps one list of letters for each glyph of a font, whichever letter was
 * met first (a space may call itself a no-break space), so the letters are counted off the text itself.
 */
function lettersOf(text: string, counts: readonly number[], reversed: boolean): readonly string[] {
  const letters = Array.from(text);
  const ordered = reversed ? counts.toReversed() : counts;
  let start = 0;
  const parts = ordered.map((count) => letters.slice(start, (start += count)).join(''));
  return reversed ? parts.toReversed() : parts;
}

/** A glyph that was met first as the letter ﬀ stands for two letters in a text that spells them out. */
function countLetters(codePoints: readonly number[], text: string): number {
  const letters = String.fromCodePoint(...codePoints);
  return Array.from(text.includes(letters) ? letters : letters.normalize('NFKC')).length;
}

function shapeRun(run: LetterRun): readonly PlacedSign[] {
  if (run.missing) return shapeMissing(run);
  const font = fontOf(run.font);
  const { glyphs, positions, direction } = font.layout(run.text);
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

const rightToLeftLetters =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Joiners, variation selectors, soft hyphens: they guide the setting of text and have no ink of their own. */
const inkless = /\p{Default_Ignorable_Code_Point}/gu;

/** Shapes text of one face; the text has no line feeds and no unprintable characters. */
export function shapeText(face: FaceName, text: string): ShapedText {
  const runs = splitByFont(face, text.replace(inkless, ''));
  const signs = runs.flatMap(shapeRun);
  return {
    signs,
    width: signs.reduce((sum, { advance }) => sum + advance, 0),
    missing: runs.flatMap((run) => (run.missing ? [run.text] : [])).join(''),
    rightToLeft: rightToLeftLetters.test(text),
  };
}

/** Words longer than this are rare enough not to be kept. */
const longestKept = 40;
const mostKept = 50_000;
const kept: Readonly<Record<FaceName, Map<string, ShapedText>>> = {
  regular: new Map(),
  semibold: new Map(),
  italic: new Map(),
};

/** Shapes a word, or gives back what it came to the last time. */
export function shapeWord(face: FaceName, word: string): ShapedText {
  if (word.length > longestKept) return shapeText(face, word);
  const words = kept[face];
  const known = words.get(word);
  if (known) return known;
  if (words.size >= mostKept) words.clear();
  const shaped = shapeText(face, word);
  words.set(word, shaped);
  return shaped;
}

function toSoftHyphen(face: FaceName): ShapedText {
  const { signs, ...hyphen } = shapeWord(face, '-');
  return {
    ...hyphen,
    signs: signs.map(({ sign, ...place }) => ({
      ...place,
      sign: toSign(sign.font, sign.glyph, '\u00ad', sign.width),
    })),
  };
}

const softHyphens = new Map<FaceName, ShapedText>();

/** The hyphen at the end of a line: drawn as a hyphen, read as a soft one (ISO 32000-1, 14.8.2.2.3). */
export function shapeSoftHyphen(face: FaceName): ShapedText {
  const known = softHyphens.get(face) ?? toSoftHyphen(face);
  softHyphens.set(face, known);
  return known;
}
