// Shaping is the dearest part of writing a PDF, and the same words come back on every page of every document,
// so the outcome is kept.
import type { FaceName } from '../design.ts';
import { toSoftHyphen } from './common-signs.ts';
import { splitByFont } from './letter-runs.ts';
import { shapeByPairs } from './shape-pairs.ts';
import { shapeRun, type PlacedSign } from './shape-run.ts';
import { toStretches, type Stretch } from './stretches.ts';

export interface ShapedText {
  readonly signs: readonly PlacedSign[];
  /** The signs as a page shows them. */
  readonly stretches: readonly Stretch[];
  readonly width: number;
  /** The letters that no font has. */
  readonly missing: string;
  /** The signs stand from left to right, but are read the other way. */
  readonly rightToLeft: boolean;
}

/** Joiners, variation selectors, soft hyphens: they guide the setting of text and have no ink of their own. */
const inkless = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Thai sara am (ำ) is drawn as two signs, and its ring stands below the mark of a tone (น้ำ). fontkit knows no Thai:
 * it set the ring above the mark, and whoever copied the text got the letter and its half once more. Copied,
 * these are the two letters that the one falls into (NFKC), which look, sound and are searched for the same.
 */
function splitSaraAm(text: string): string {
  return text.replace(/([\u0e48-\u0e4b]?)\u0e33/g, '\u0e4d$1\u0e32');
}

function toShaped(signs: readonly PlacedSign[], missing: string, rightToLeft: boolean): ShapedText {
  const width = signs.reduce((sum, { advance }) => sum + advance, 0);
  return { signs, stretches: toStretches(signs), width, missing, rightToLeft };
}

/** Shapes text of one face and one direction; it has no line feeds and no unprintable characters. */
export function shapeText(face: FaceName, text: string, rightToLeft = false): ShapedText {
  const plain = rightToLeft ? undefined : shapeByPairs(face, text);
  if (plain) return toShaped(plain, '', false);
  const runs = splitByFont(face, splitSaraAm(text.replace(inkless, '')), rightToLeft);
  const missing = runs.map((run) => run.missing).join('');
  const shaped = runs.map((run) => shapeRun({ ...run, rightToLeft }));
  return toShaped((rightToLeft ? shaped.toReversed() : shaped).flat(), missing, rightToLeft);
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
export function shapeWord(
  face: FaceName,
  word: string,
  direction?: { readonly level: number },
): ShapedText {
  // Odd levels run from right to left. Such words are few: they are shaped anew.
  if (direction && direction.level % 2 === 1) return shapeText(face, word, true);
  if (word.length > longestKept) return shapeText(face, word);
  const words = kept[face];
  const known = words.get(word);
  if (known) return known;
  if (words.size >= mostKept) words.clear();
  const shaped = shapeText(face, word);
  words.set(word, shaped);
  return shaped;
}

function shapeHyphen(face: FaceName): ShapedText {
  const hyphen = shapeWord(face, '-');
  const signs = hyphen.signs.map(({ sign, ...place }) => ({ ...place, sign: toSoftHyphen(sign) }));
  return { ...hyphen, signs, stretches: toStretches(signs) };
}

const softHyphens = new Map<FaceName, ShapedText>();

/** The hyphen at the end of a line that a word goes on after. */
export function shapeSoftHyphen(face: FaceName): ShapedText {
  const known = softHyphens.get(face) ?? shapeHyphen(face);
  softHyphens.set(face, known);
  return known;
}
