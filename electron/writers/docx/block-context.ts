import { createBookmarks, type MarkPlace } from './bookmarks.ts';
import { createHeadingNumbers, type HeadingNumber } from './heading-numbers.ts';

/** What the blocks of one document count together: bookmarks and numbers of sections. */
export interface BlockContext {
  readonly mark: MarkPlace;
  readonly numberHeading: (number: string | undefined) => HeadingNumber;
}

/** A fresh count for one document. */
export function createBlockContext(): BlockContext {
  return { mark: createBookmarks(), numberHeading: createHeadingNumbers() };
}
