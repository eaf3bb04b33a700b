import { Bookmark, type ParagraphChild } from 'docx';
import { placeMark } from '../../../shared/document/place-mark.ts';
import type { AnswerPlace } from '../../../shared/register/file-content.ts';

/** Puts a bookmark around the text of an answer; text of Seloste's own comes back as it is. */
export type MarkPlace = (
  place: AnswerPlace | undefined,
  children: readonly ParagraphChild[],
) => readonly ParagraphChild[];

/** The bookmarks of one document: names must not repeat, so places of the same answer are counted. */
export function createBookmarks(): MarkPlace {
  const counts = new Map<string, number>();
  return (place, children) => {
    if (!place) return children;
    const mark = placeMark(place);
    const count = (counts.get(mark) ?? 0) + 1;
    counts.set(mark, count);
    return [new Bookmark({ id: `${mark}_${String(count)}`, children })];
  };
}
