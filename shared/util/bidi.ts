// Text that runs from right to left among text that runs from left to right: Unicode's annex 9, by bidi-js.
import bidiFactory from 'bidi-js';
import { runsRightToLeft } from './text-direction.ts';

/** How deep a letter stands in changes of direction: odd levels run from right to left. */
export interface Direction {
  readonly level: number;
  /** The level of the whole paragraph. */
  readonly base: 0 | 1;
}

/** Neighbouring letters of one direction. */
export interface DirectedText extends Direction {
  readonly text: string;
}

const bidi = bidiFactory();

/** The texts of one paragraph, each divided where the direction changes. */
export function splitByDirection(texts: readonly string[]): readonly (readonly DirectedText[])[] {
  const paragraph = texts.join('');
  const base = runsRightToLeft(paragraph) ? 1 : 0;
  const { levels } = bidi.getEmbeddingLevels(paragraph, base === 1 ? 'rtl' : 'ltr');
  let start = 0;
  return texts.map((text) => {
    const own = levels.subarray(start, (start += text.length));
    return splitByLevel(text, own).map((part) => ({ ...part, base }));
  });
}

function splitByLevel(text: string, levels: Uint8Array): { text: string; level: number }[] {
  const parts: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[at] ?? 0;
    const last = parts.at(-1);
    if (last?.level === level) last.text += text.charAt(at);
    else parts.push({ text: text.charAt(at), level });
  }
  return parts;
}

/** The order in which pieces of a line stand from left to right, as places in the line; spaces are told apart. */
export function orderFromLeft(
  pieces: readonly (Direction & { readonly isSpace: boolean })[],
): readonly number[] {
  // The algorithm asks for letters: one stands in for each piece.
  const letters = pieces.map(({ isSpace }) => (isSpace ? ' ' : 'x')).join('');
  const levels = Uint8Array.from(pieces, ({ level }) => level);
  const line = { start: 0, end: pieces.length - 1, level: pieces[0]?.base ?? 0 };
  return bidi.getReorderedIndices(letters, { levels, paragraphs: [line] });
}

/** The text with brackets turned over, as they are drawn from right to left. */
export function mirror(text: string): string {
  return Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
}
