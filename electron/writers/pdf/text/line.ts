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
}

/** A line of text in reading order. */
export interface Line {
  readonly pieces: readonly LinePiece[];
  /** Without the space at the end. */
  readonly width: number;
  /** The letters that no font has. */
  readonly missing: string;
}
