import type { Document } from '../../../shared/document/document.ts';
import { createBookmarks, type MarkPlace } from './bookmarks.ts';
import { createContentsMarks, type ContentsMarks } from './contents-marks.ts';
import { createHeadingNumbers, type HeadingNumbers } from './heading-numbers.ts';
import { lookOf, type Look } from './look.ts';

/** What the blocks of one document know and count together: bookmarks, numbers of sections, entries. */
export interface BlockContext {
  readonly look: Look;
  readonly mark: MarkPlace;
  readonly numbers: HeadingNumbers;
  readonly contents: ContentsMarks;
}

/** A fresh count for one document. */
export function createBlockContext(document: Document): BlockContext {
  return {
    look: lookOf(document),
    mark: createBookmarks(),
    numbers: createHeadingNumbers(),
    contents: createContentsMarks(document),
  };
}
