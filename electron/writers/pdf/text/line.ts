import type { Direction } from '../../../../shared/util/bidi.ts';
import type { ShapedText } from '../fonts/shape-text.ts';
import type { Stretch } from '../fonts/stretches.ts';
import type { TextStyle } from '../design.ts';

/** A link of the text; the same object on every piece of one link. */
export type LinkTarget = {
  /** What a screen reader says. */
  readonly text: string;
} & (
  | { readonly kind: 'address'; readonly url: string }
  /** A block of the same document, by its place in it. */
  | { readonly kind: 'block'; readonly block: number }
);

/** How a run of text looks and where it leads. */
export interface RunStyle {
  readonly text: TextStyle;
  /** A missing answer: marked, so that a draft shows its gaps. */
  readonly missing: boolean;
  readonly link: LinkTarget | undefined;
}

export interface Run {
  readonly text: string;
  readonly style: RunStyle;
  /** Where some letters of the paragraph run from right to left. */
  readonly direction?: Direction;
}

/** A part of a line with letters from right to left: its pieces stand in the order of their places. */
export interface Phrase {
  /** Its letters in the order in which they are read. */
  readonly text: string;
}

/** A stretch of a line in one style. */
export interface LinePiece {
  /** Words and the spaces between them. */
  readonly words: readonly ShapedText[];
  /** The words as a page shows them. */
  readonly stretches: readonly Stretch[];
  readonly style: RunStyle;
  /** From the left end of the line, in points. */
  readonly x: number;
  readonly width: number;
  /** The same object on every piece of one phrase. */
  readonly phrase: Phrase | undefined;
}

/** A line of text in reading order. */
export interface Line {
  readonly pieces: readonly LinePiece[];
  /** Without the space at the end. */
  readonly width: number;
  /** The letters that no font has. */
  readonly missing: string;
}

function textOfPiece(
  { words, phrase }: LinePiece,
  index: number,
  line: readonly LinePiece[],
): string {
  if (!phrase) return words.flatMap(({ signs }) => signs.map(({ sign }) => sign.letters)).join('');
  return line[index - 1]?.phrase === phrase ? '' : phrase.text;
}

/** The letters of a line in the order in which they are read. */
export function textOfLine({ pieces }: Line): string {
  return pieces.map(textOfPiece).join('');
}
