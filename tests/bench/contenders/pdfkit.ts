import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Contender } from '../contender.ts';
import { fontFiles } from '../font-files.ts';
import { toPlainDocument, type PlainBlock, type PlainDocument } from '../plain-document.ts';

const headingSizes = { 1: 13, 2: 11, 3: 10.5 } as const;

function write(pdf: PDFKit.PDFDocument, block: PlainBlock): void {
  switch (block.kind) {
    case 'heading':
      pdf.moveDown().font('semibold').fontSize(headingSizes[block.level]).text(block.text);
      break;
    case 'paragraph':
      pdf.font('regular').fontSize(10.5).text(block.text).moveDown(0.5);
      break;
    case 'facts':
      for (const { term, text } of block.rows) {
        pdf.font('semibold').fontSize(9.5).text(term);
        pdf.font('regular').fontSize(10.5).text(text);
      }
      break;
    case 'list':
      pdf.font('regular').fontSize(10.5);
      for (const item of block.items) pdf.text(`• ${item}`);
      break;
    case 'table':
      pdf.font('regular').fontSize(9.5);
      pdf.table({ data: [block.columns, ...block.rows].map((row) => [...row]) });
      pdf.moveDown();
      break;
    default:
      assertNever(block);
  }
}

async function make({ title, author, head, blocks }: PlainDocument): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 70, info: { Title: title, Author: author } });
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  pdf.registerFont('regular', fontFiles.regular).registerFont('semibold', fontFiles.semibold);
  for (const line of head) pdf.font('regular').fontSize(10.5).text(line);
  pdf.font('semibold').fontSize(23).text(title);
  for (const block of blocks) write(pdf, block);
  pdf.end();
  await once(pdf, 'end');
  return new Uint8Array(Buffer.concat(chunks));
}

/** pdfkit as its guide shows it: fonts registered for each document, text that flows, its own tables. */
export const contender: Contender = {
  prepare: ({ compose }) => {
    const document = toPlainDocument(compose());
    return () => make(document);
  },
};
