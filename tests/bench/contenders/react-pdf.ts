import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { assertNever } from '../../../shared/util/assert-never.ts';
import type { Contender } from '../contender.ts';
import { fontFiles } from '../font-files.ts';
import {
  toPlainDocument,
  type Fact,
  type PlainBlock,
  type PlainDocument,
} from '../plain-document.ts';

Font.register({
  family: 'Source',
  fonts: [{ src: fontFiles.regular }, { src: fontFiles.semibold, fontWeight: 600 }],
});

// Its own patterns are English ones, and break Finnish words where nobody would.
Font.registerHyphenationCallback((word) => [word]);

const styles = StyleSheet.create({
  page: { fontFamily: 'Source', fontSize: 10.5, padding: 70 },
  title: { fontSize: 23, fontWeight: 600 },
  heading1: { fontSize: 13, fontWeight: 600 },
  heading2: { fontSize: 11, fontWeight: 600 },
  heading3: { fontSize: 10.5, fontWeight: 600 },
  row: { flexDirection: 'row' },
  cell: { flex: 1, padding: 3, fontSize: 9.5, border: '1 solid #b8bdbf' },
});

const headingStyles = { 1: styles.heading1, 2: styles.heading2, 3: styles.heading3 } as const;

function toText(text: string, style: object = {}): ReactElement {
  return createElement(Text, { style }, text);
}

function toRow(texts: readonly string[]): ReactElement {
  return createElement(
    View,
    { style: styles.row },
    ...texts.map((text) => toText(text, styles.cell)),
  );
}

function toFact({ term, text }: Fact): ReactElement {
  const cells = [toText(term, { width: 140, fontWeight: 600 }), toText(text, { flex: 1 })];
  return createElement(View, { style: styles.row }, ...cells);
}

function toElement(block: PlainBlock): ReactElement {
  switch (block.kind) {
    case 'heading':
      return toText(block.text, headingStyles[block.level]);
    case 'paragraph':
      return toText(block.text);
    case 'facts':
      return createElement(View, {}, ...block.rows.map(toFact));
    case 'list':
      return createElement(View, {}, ...block.items.map((item) => toText(`• ${item}`)));
    case 'table':
      return createElement(View, {}, ...[block.columns, ...block.rows].map(toRow));
    default:
      return assertNever(block);
  }
}

function make({ title, author, head, blocks }: PlainDocument): Promise<Uint8Array> {
  const content = [
    ...head.map((line) => toText(line)),
    toText(title, styles.title),
    ...blocks.map(toElement),
  ];
  const page = createElement(Page, { size: 'A4', style: styles.page }, ...content);
  return renderToBuffer(createElement(Document, { title, author }, page));
}

/** @react-pdf/renderer with plain elements. */
export const contender: Contender = {
  prepare: ({ compose }) => {
    const document = toPlainDocument(compose());
    return () => make(document);
  },
};
