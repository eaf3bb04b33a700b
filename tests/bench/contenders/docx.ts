import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Contender } from '../contender.ts';
import { toPlainDocument, type PlainBlock, type PlainDocument } from '../plain-document.ts';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function toRow(texts: readonly string[], tableHeader = false): TableRow {
  const children = texts.map((text) => new TableCell({ children: [new Paragraph(text)] }));
  return new TableRow({ tableHeader, children });
}

function toTable(rows: readonly TableRow[]): Table {
  return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

function toWord(block: PlainBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: block.text })];
    case 'paragraph':
      return [new Paragraph(block.text)];
    case 'facts':
      return [toTable(block.rows.map(({ term, text }) => toRow([term, text])))];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      return [toTable([toRow(block.columns, true), ...block.rows.map((row) => toRow(row))])];
    default:
      return assertNever(block);
  }
}

function make({ title, author, head, blocks }: PlainDocument): Promise<Uint8Array> {
  const children = [
    ...head.map((line) => new Paragraph(line)),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...blocks.flatMap(toWord),
  ];
  return Packer.toBuffer(new Document({ title, creator: author, sections: [{ children }] }));
}

/** The library docx as its guide shows it, nothing done to its output. */
export const contender: Contender = {
  prepare: ({ compose }) => {
    const document = toPlainDocument(compose());
    return () => make(document);
  },
};
