import type { Paper } from '../../../../shared/document/document.ts';
import { partName } from '../../../../shared/document/part-name.ts';
import type { Bookmarks } from '../text/bookmarks.ts';
import { estimatePages } from './estimate-pages.ts';
import type { Xml } from '../package/xml.ts';

/** A line of the table of contents. */
export interface ContentsEntry {
  /** 1 for a part, and for the sections of a document without parts. */
  readonly level: 1 | 2;
  readonly number: string | undefined;
  readonly text: string;
  readonly anchor: string;
  readonly page: number;
}

/** The entries of a table of contents, and the bookmarks that they lead to. */
export interface ContentsMarks {
  readonly entries: readonly ContentsEntry[];
  /** Marks the next part or section; without a table of contents it comes back as it is. */
  readonly markNext: (runs: Xml) => Xml;
}

/** The marks of a document; none where it has no table of contents. */
export function createContentsMarks(document: Paper, bookmarks: Bookmarks): ContentsMarks {
  const entries = document.blocks.some(({ kind }) => kind === 'contents')
    ? listEntries(document)
    : [];
  let next = 0;
  return {
    entries,
    markNext: (runs) => {
      const entry = entries[next];
      next += 1;
      return entry ? bookmarks.put(entry.anchor, runs) : runs;
    },
  };
}

function listEntries(document: Paper): readonly ContentsEntry[] {
  const pages = estimatePages(document);
  const hasParts = document.blocks.some(({ kind }) => kind === 'part');
  const entries: ContentsEntry[] = [];
  document.blocks.forEach((block, index) => {
    const page = pages[index] ?? 1;
    const anchor = anchorOf(entries.length);
    if (block.kind === 'part') {
      entries.push({ level: 1, number: undefined, text: partName(block), anchor, page });
    } else if (block.kind === 'heading' && block.level === 1) {
      const { number, text } = block;
      entries.push({ level: hasParts ? 2 : 1, number, text, anchor, page });
    }
  });
  return entries;
}

/** Named as Word names them: it hides such bookmarks, and takes them over for a table of its own. */
function anchorOf(index: number): string {
  return `_Toc${String(index + 1).padStart(9, '0')}`;
}
