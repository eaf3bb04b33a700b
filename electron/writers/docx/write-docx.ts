import { Document as WordDocument, Paragraph, Table, type FileChild } from 'docx';
import type { Document } from '../../../shared/document/document.ts';
import type { WrittenFile } from '../../../shared/document/written-file.ts';
import { createBlockContext, type BlockContext } from './block-context.ts';
import { cleanDocument } from './clean-document.ts';
import { hideBraces } from './hidden-braces.ts';
import { compileParts } from './package/compile-parts.ts';
import { finishPackage } from './package/finish-package.ts';
import { numbering } from './numbering.ts';
import { page } from './page.ts';
import { writeFooter, writeHeader } from './page-frame.ts';
import { writePaperHead } from './paper-head.ts';
import { styleIds } from './style-ids.ts';
import { wordStyles } from './styles/word-styles.ts';
import { writeBlock } from './write-block.ts';

/** Writes the document as a Word file; the same document gives the same bytes. */
export function writeDocx(document: Document): Promise<WrittenFile> {
  const { document: clean, warnings } = cleanDocument(document);
  const hidden = hideBraces(clean);
  const parts = compileParts(wordDocument(hidden));
  return Promise.resolve({ bytes: finishPackage(parts, hidden), warnings });
}

function wordDocument(document: Document): WordDocument {
  const context = createBlockContext(document);
  const { look } = context;
  return new WordDocument({
    styles: wordStyles(look),
    numbering: numbering(look),
    hyphenation: {
      autoHyphenation: true,
      consecutiveHyphenLimit: 2,
      hyphenationZone: 425,
      doNotHyphenateCaps: true,
    },
    // Without a version Word opens the file in its mode for old files.
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
        },
        headers: { default: writeHeader(document) },
        footers: { default: writeFooter(document) },
        children: [...writePaperHead(document), ...writeBody(document, context)],
      },
    ],
  });
}

/** The blocks, and where the last one ends in a table a paragraph that is too low to begin a page. */
function writeBody({ blocks }: Document, context: BlockContext): readonly FileChild[] {
  const children = blocks.flatMap((block, index) => writeBlock(block, context, blocks[index + 1]));
  const endsInTable = children.at(-2) instanceof Table;
  if (!endsInTable) return children;
  return [...children.slice(0, -1), new Paragraph({ style: styleIds.paperEnd })];
}
