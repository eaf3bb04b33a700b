import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Contender } from '../contender.ts';
import { fontFiles } from '../font-files.ts';
import { toPlainDocument, type PlainBlock, type PlainDocument } from '../plain-document.ts';

const compiler = NodeCompiler.create({
  workspace: import.meta.dirname,
  fontArgs: [{ fontPaths: [fontFiles.folder] }],
});

/** A string of Typst's code, which takes no markup from it. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function toMarkup(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${String(block.level)}, ${quote(block.text)})`;
    case 'paragraph':
      return `#par(${quote(block.text)})`;
    case 'facts': {
      const cells = block.rows.flatMap(({ term, text }) => [`strong(${quote(term)})`, quote(text)]);
      return `#grid(columns: (140pt, 1fr), ${cells.join(', ')})`;
    }
    case 'list':
      return `#list(${block.items.map(quote).join(', ')})`;
    case 'table': {
      const head = `table.header(${block.columns.map(quote).join(', ')})`;
      const cells = block.rows.flat().map(quote).join(', ');
      return `#table(columns: ${String(block.columns.length)}, ${head}, ${cells})`;
    }
    default:
      return assertNever(block);
  }
}

function make({ title, author, head, blocks }: PlainDocument): Uint8Array {
  const source = [
    `#set document(title: ${quote(title)}, author: ${quote(author)})`,
    '#set page(paper: "a4", margin: 70pt)',
    '#set text(font: "Source Sans 3", size: 10.5pt, lang: "fi")',
    ...head.map((line) => `#par(${quote(line)})`),
    `#text(size: 23pt, weight: 600, ${quote(title)})`,
    ...blocks.map(toMarkup),
  ].join('\n\n');
  const bytes = compiler.pdf({ mainFileContent: source }, { pdfStandard: 'a-2a' });
  // As its own watching mode does, so that memory does not grow for ever.
  compiler.evictCache(10);
  return bytes;
}

/** Typst, a native program, asked for the same archive profile as Seloste writes. */
export const contender: Contender = {
  prepare: ({ compose }) => {
    const document = toPlainDocument(compose());
    return () => Promise.resolve(make(document));
  },
};
