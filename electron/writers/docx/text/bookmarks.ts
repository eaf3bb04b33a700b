import { placeMark } from '../../../../shared/document/place-mark.ts';
import type { AnswerPlace } from '../../../../shared/register/file-content.ts';
import { createCount } from '../create-count.ts';
import { escapeXml, xml, type Xml } from '../package/xml.ts';

/** The bookmarks of one document, whose ids and names must not repeat. */
export interface Bookmarks {
  /** Puts a bookmark around runs. */
  readonly put: (name: string, runs: Xml) => Xml;
  /** Marks the text of an answer with its place; text of Seloste's own comes back as it is. */
  readonly mark: (place: AnswerPlace | undefined, runs: Xml) => Xml;
}

/** No bookmarks yet; places of the same answer are counted. */
export function createBookmarks(): Bookmarks {
  const nextId = createCount();
  const places = new Map<string, number>();
  const put = (name: string, runs: Xml): Xml => {
    const id = nextId();
    return xml`<w:bookmarkStart w:name="${escapeXml(name)}" w:id="${id}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
  };
  return {
    put,
    mark: (place, runs) => {
      if (!place) return runs;
      const mark = placeMark(place);
      const count = (places.get(mark) ?? 0) + 1;
      places.set(mark, count);
      return put(`${mark}_${String(count)}`, runs);
    },
  };
}
