import type { Paper } from '../../../shared/document/document.ts';
import { createBookmarks, type Bookmarks } from './text/bookmarks.ts';
import { createContentsMarks, type ContentsMarks } from './contents/contents-marks.ts';
import { createCount } from './create-count.ts';
import { createHeadingNumbers, type HeadingNumbers } from './text/heading-numbers.ts';
import { createLinks, type Links } from './text/links.ts';
import { lookOf, type Look } from './look.ts';

/** What the blocks of one document know and count together. */
export interface BlockContext {
  readonly look: Look;
  readonly bookmarks: Bookmarks;
  readonly links: Links;
  readonly numbers: HeadingNumbers;
  readonly contents: ContentsMarks;
  /** Drawings and their shapes are counted together: Word refuses a file where two share a number. */
  readonly nextDrawing: () => number;
}

/** A fresh count for one document. */
export function createBlockContext(document: Paper): BlockContext {
  const bookmarks = createBookmarks();
  return {
    look: lookOf(document),
    bookmarks,
    links: createLinks(),
    numbers: createHeadingNumbers(),
    contents: createContentsMarks(document, bookmarks),
    nextDrawing: createCount(),
  };
}
