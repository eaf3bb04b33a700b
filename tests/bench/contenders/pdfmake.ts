import pdfmake from 'pdfmake';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Contender } from '../contender.ts';
import { fontFiles } from '../font-files.ts';
import { toPlainDocument, type PlainBlock, type PlainDocument } from '../plain-document.ts';

pdfmake.setFonts({ Source: { normal: fontFiles.regular, bold: fontFiles.semibold } });
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

const headingSizes = { 1: 13, 2: 11, 3: 10.5 } as const;

function toContent(block: PlainBlock): Readonly<Record<string, unknown>> {
  switch (block.kind) {
    case 'heading':
      return { text: block.text, bold: true, fontSize: headingSizes[block.level] };
    case 'paragraph':
      return { text: block.text };
    case 'facts': {
      const body = block.rows.map(({ term, text }) => [{ text: term, bold: true }, { text }]);
      return { table: { widths: [140, '*'], body }, layout: 'noBorders' };
    }
    case 'list':
      return { ul: [...block.items] };
    case 'table': {
      const body = [block.columns, ...block.rows].map((row) => [...row]);
      return { table: { headerRows: 1, body } };
    }
    default:
      return assertNever(block);
  }
}

function make({ title, author, head, blocks }: PlainDocument): Promise<Uint8Array> {
  const definition = {
    pageSize: 'A4',
    info: { title, author },
    defaultStyle: { font: 'Source', fontSize: 10.5 },
    content: [...head, { text: title, bold: true, fontSize: 23 }, ...blocks.map(toContent)],
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** pdfmake with a document definition. */
export const contender: Contender = {
  prepare: ({ compose }) => {
    const document = toPlainDocument(compose());
    return () => make(document);
  },
};
