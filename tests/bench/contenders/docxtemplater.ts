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
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Contender } from '../contender.ts';
import { toPlainDocument, type PlainBlock, type PlainDocument } from '../plain-document.ts';

/** The template has a table for each number of columns up to this. */
const mostColumns = 8;

function repeat(name: string, ...children: readonly (Paragraph | Table)[]) {
  return [new Paragraph(`{#${name}}`), ...children, new Paragraph(`{/${name}}`)];
}

function toTable(...rows: readonly (readonly string[])[]): Table {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((texts) => new TableRow({ children: texts.map(cell) })),
  });
}

/** A table with a header row and one row that comes again for each of the data. */
function toDataTable(columns: number): Table {
  const names = Array.from({ length: columns }, (_, index) => `c${String(index + 1)}`);
  const row = names.map((name, index) => {
    const start = index === 0 ? '{#rows}' : '';
    return `${start}{${name}}${index === columns - 1 ? '{/rows}' : ''}`;
  });
  return toTable(
    names.map((name) => `{head_${name}}`),
    row,
  );
}

/** The template that somebody drew in Word once: a place for each kind of block. */
function makeTemplate(): Promise<Uint8Array> {
  const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const tables = Array.from({ length: mostColumns }, (_, index) =>
    repeat(`table${String(index + 1)}`, toDataTable(index + 1)),
  );
  const children = [
    ...repeat('head', new Paragraph('{.}')),
    new Paragraph({ heading: HeadingLevel.TITLE, text: '{title}' }),
    ...repeat(
      'blocks',
      ...headings.flatMap((heading, index) =>
        repeat(`heading${String(index + 1)}`, new Paragraph({ heading, text: '{.}' })),
      ),
      ...repeat('paragraph', new Paragraph('{.}')),
      ...repeat('facts', toTable(['{#rows}{term}', '{text}{/rows}'])),
      ...repeat('items', new Paragraph({ text: '{.}', bullet: { level: 0 } })),
      ...tables.flat(),
    ),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

function toCells(texts: readonly string[], prefix = ''): object {
  return Object.fromEntries(texts.map((text, index) => [`${prefix}c${String(index + 1)}`, text]));
}

function toData(block: PlainBlock): object {
  switch (block.kind) {
    case 'heading':
      return { [`heading${String(block.level)}`]: [block.text] };
    case 'paragraph':
      return { paragraph: [block.text] };
    case 'facts':
      return { facts: [block] };
    case 'list':
      return { items: block.items };
    case 'table': {
      const rows = block.rows.map((row) => toCells(row));
      const name = `table${String(block.columns.length)}`;
      return { [name]: [{ ...toCells(block.columns, 'head_'), rows }] };
    }
  }
}

const template = await makeTemplate();

function make({ title, head, blocks }: PlainDocument): Uint8Array {
  const file = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  file.render({ title, head, blocks: blocks.map(toData) });
  return file.toBuffer();
}

/** docxtemplater, filling a template that is ready. */
export const contender: Contender = {
  prepare: ({ compose }) => {
    const document = toPlainDocument(compose());
    return () => Promise.resolve(make(document));
  },
};
