import type { Paper } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { createBlockContext, type BlockContext } from './block-context.ts';
import { bindSpaces } from './text/bind-spaces.ts';
import { writePackage } from './package/write-package.ts';
import { writeFooter, writeHeader } from './head/page-frame.ts';
import { writePaperHead } from './head/paper-head.ts';
import { styleIds } from './styles/style-ids.ts';
import { afterTable } from './tables/table-grid.ts';
import { wordParagraph } from './text/word-paragraph.ts';
import { writeBlock } from './write-block.ts';
import type { Xml } from './package/xml.ts';

/** Writes the document as a Word file; the same document gives the same bytes. */
export function writeDocx(document: Paper): Promise<WrittenFile> {
  const clean = bindSpaces(document);
  const context = createBlockContext(clean);
  const content = {
    text: [...writePaperHead(clean, context), ...writeBody(clean, context)],
    header: writeHeader(clean),
    footer: writeFooter(clean),
    links: context.links.list,
    look: context.look,
    restarts: context.numbers.restarts(),
  };
  return Promise.resolve({ bytes: writePackage(content, clean), warnings: [] });
}

/** The blocks, and where the last one ends in a table a paragraph that is too low to begin a page. */
function writeBody({ blocks }: Paper, context: BlockContext): readonly Xml[] {
  const written = blocks.flatMap((block, index) =>
    writeBlock(block, context, { before: blocks[index - 1], next: blocks[index + 1] }),
  );
  if (written.at(-1) !== afterTable) return written;
  return [...written.slice(0, -1), wordParagraph(styleIds.paperEnd)];
}
