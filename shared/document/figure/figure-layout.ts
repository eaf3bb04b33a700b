// Measures are points (1/72 inch) from the top left corner of the picture.
import type { AnswerPlace } from '../../register/file-content.ts';

/** The width of a text in points; each writer measures with the font that it prints. */
export type MeasureText = (text: string, size: number, weight: FigureWeight) => number;

export type FigureWeight = 'regular' | 'bold';

export interface FigurePoint {
  readonly x: number;
  readonly y: number;
}

/** One line of text by the left end of its baseline. */
export interface FigureText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: FigureWeight;
  readonly tone: 'ink' | 'soft';
}

/** A box with its texts inside; the register is the box that its systems stand in. */
export interface FigureBox {
  readonly kind: 'source' | 'register' | 'system' | 'recipient';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Drawn with a heavy dashed outline, which also tells it apart in grey print. */
  readonly isOutsideEea: boolean;
  readonly texts: readonly FigureText[];
  readonly source?: AnswerPlace | undefined;
}

/** A straight line; an arrow where it has a head, which stands at its end. */
export interface FigureLine {
  readonly from: FigurePoint;
  readonly to: FigurePoint;
  readonly hasHead: boolean;
}

/** The whole picture, to be drawn in this order: boxes, lines, titles of the columns. */
export interface FigureLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FigureBox[];
  readonly lines: readonly FigureLine[];
  readonly titles: readonly FigureText[];
}
