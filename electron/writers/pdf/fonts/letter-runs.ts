import type { FaceName } from '../design.ts';
import { fontOf, lenders, type FontName } from './font-files.ts';

/** Neighbouring letters that one font prints. */
export interface LetterRun {
  readonly font: FontName;
  readonly text: string;
  /** The letters that no font has, where the text stands in for them. */
  readonly missing: string;
}

// A letter with the marks that sit on it: they must come from one font.
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;

function canPrint(name: FontName, text: string): boolean {
  const font = fontOf(name);
  return Array.from(text).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

/** The number by which anybody finds the letter in the code charts of Unicode. */
function nameCode(letter: string): string {
  const digits = letter.codePointAt(0)?.toString(16).toUpperCase() ?? '';
  return `U+${digits.padStart(4, '0')}`;
}

/**
 * Letters that no font has, as their numbers: [U+1F9FF]. A box or a question mark would look like an
 * accident of printing and say nothing; this is plainly a stand-in, can be looked up, and can be copied.
 */
function standIn(face: FaceName, letters: string): LetterRun {
  const codes = Array.from(letters, nameCode).join(' ');
  return { font: face, text: `[${codes}]`, missing: letters };
}

/**
 * The fonts that are asked in turn. Spaces and marks among letters from right to left come from the font of these,
 * for readers put words of one font together, and only in one piece do they turn them over.
 */
function fontsFor(face: FaceName, rightToLeft: boolean): readonly FontName[] {
  return rightToLeft ? ['symbols', face, ...lenders] : [face, ...lenders];
}

/** The first font that can prints the letter, if need be from its parts (k and caron for ǩ). */
function chooseRun(face: FaceName, letter: string, rightToLeft: boolean): LetterRun {
  const parts = letter.normalize('NFD');
  for (const font of fontsFor(face, rightToLeft)) {
    const text = [letter, parts].find((candidate) => canPrint(font, candidate));
    if (text !== undefined) return { font, text, missing: '' };
  }
  return standIn(face, letter);
}

function isAlike(one: LetterRun, other: LetterRun): boolean {
  return one.font === other.font && (one.missing === '') === (other.missing === '');
}

function joinRuns(face: FaceName, one: LetterRun, other: LetterRun): LetterRun {
  if (one.missing !== '') return standIn(face, one.missing + other.missing);
  return { ...one, text: one.text + other.text };
}

/** Splits text into runs of one font each. */
export function splitByFont(
  face: FaceName,
  text: string,
  rightToLeft: boolean,
): readonly LetterRun[] {
  const [first = face] = fontsFor(face, rightToLeft);
  if (canPrint(first, text)) return [{ font: first, text, missing: '' }];
  const runs: LetterRun[] = [];
  for (const [letter] of text.matchAll(cluster)) {
    const run = chooseRun(face, letter, rightToLeft);
    const last = runs.at(-1);
    if (last && isAlike(last, run)) runs[runs.length - 1] = joinRuns(face, last, run);
    else runs.push(run);
  }
  return runs;
}
