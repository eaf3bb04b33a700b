import type { FaceName } from '../design.ts';
import { fontOf, type FontName } from './font-files.ts';

/** Neighbouring letters that one font prints. */
export interface LetterRun {
  readonly font: FontName;
  readonly text: string;
  /** No font has the letter: a mark stands for it. */
  readonly missing: boolean;
}

// A letter with the marks that sit on it: they must come from one font.
const cluster = /\P{M}\p{M}*|\p{M}+/gsu;

function canPrint(name: FontName, text: string): boolean {
  const font = fontOf(name);
  return Array.from(text).every((letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

/**
 * The face of the design prints the letter if it can, if need be from its parts (k and caron for ǩ);
 * then the fallback face.
 */
function chooseRun(face: FaceName, letter: string): LetterRun {
  const parts = letter.normalize('NFD');
  const chosen = ([face, 'fallback'] as const)
    .flatMap((font) => [letter, parts].map((text) => ({ font, text, missing: false })))
    .find(({ font, text }) => canPrint(font, text));
  return chosen ?? { font: 'fallback', text: letter, missing: true };
}

/** Splits text into runs of one font each. */
export function splitByFont(face: FaceName, text: string): readonly LetterRun[] {
  if (canPrint(face, text)) return [{ font: face, text, missing: false }];
  const runs: LetterRun[] = [];
  for (const [letter] of text.matchAll(cluster)) {
    const run = chooseRun(face, letter);
    const last = runs.at(-1);
    if (last && !run.missing && !last.missing && last.font === run.font) {
      runs[runs.length - 1] = { ...last, text: last.text + run.text };
    } else runs.push(run);
  }
  return runs;
}
