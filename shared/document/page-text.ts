import type { AnswerPlace } from '../register/file-content.ts';

/** A piece of what a page of a paper shows: its text and its place, in points from the top left corner. */
export interface PageText {
  /** For a picture, what it shows in words. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A box stands in the picture before it. */
  readonly kind: 'text' | 'picture' | 'box';
  /** 1 for the title of the paper; undefined for what is no heading. */
  readonly headingLevel?: number | undefined;
  /** The answer that it came from; undefined for text that Seloste itself prints. */
  readonly source?: AnswerPlace | undefined;
}

/** A page as it is read: its texts in reading order, without what is repeated at its head and foot. */
export type PageTexts = readonly PageText[];
