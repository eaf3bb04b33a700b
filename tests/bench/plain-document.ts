// The content of a document as a program without Seloste's tree would have it: the same texts in the same order.
import type { Block, Paper, Figure, Inlines } from '../../shared/document/document.ts';
import { assertNever } from '../../shared/util/assert-never.ts';

/** A term with its value: one row of two columns. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface PlainDocument {
  readonly title: string;
  readonly author: string;
  readonly head: readonly string[];
  readonly blocks: readonly PlainBlock[];
}

function textOf(inlines: Inlines): string {
  return inlines.map(({ text }) => text).join('');
}

function paragraphs(...texts: readonly string[]): readonly PlainBlock[] {
  return texts.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
}

function facts(rows: readonly Fact[]): readonly PlainBlock[] {
  return [{ kind: 'facts', rows }];
}

function textsOfFigure({ sources, register, recipients }: Figure): readonly string[] {
  const nodes = [...sources.nodes, ...register.systems, ...recipients.nodes];
  const titles = [sources.title, register.title, recipients.title];
  return [...titles, ...nodes.flatMap(({ name, country }) => [name, country])];
}

function toPlain(block: Block): readonly PlainBlock[] {
  switch (block.kind) {
    case 'heading': {
      const text = [block.number, block.text].filter(Boolean).join(' ');
      return [{ kind: 'heading', level: block.level, text }];
    }
    case 'paragraph':
      return paragraphs(textOf(block.inlines));
    case 'list':
      return [{ kind: 'list', items: block.items.map(({ inlines }) => textOf(inlines)) }];
    case 'details':
      return facts(block.rows.map(({ term, inlines }) => ({ term, text: textOf(inlines) })));
    case 'table': {
      const rows = block.rows.map((row) => row.map(({ inlines }) => textOf(inlines)));
      return [{ kind: 'table', columns: block.columns, rows }];
    }
    case 'box':
      return block.blocks.flatMap(toPlain);
    case 'signature':
      return facts(
        [block.placeAndDate, { ...block.signature, text: '' }, block.name, block.title].map(
          ({ label, text }) => ({ term: label, text }),
        ),
      );
    case 'part':
      return [{ kind: 'heading', level: 1, text: block.title }, ...paragraphs(block.subtitle)];
    case 'contents':
      return [{ kind: 'heading', level: 1, text: block.title }];
    case 'fill-in': {
      const options = block.room.kind === 'options' ? block.room.options : [];
      return paragraphs(block.label, block.hint, ...options);
    }
    case 'figure':
      return paragraphs(block.caption, ...textsOfFigure(block));
    default:
      return assertNever(block);
  }
}

/** The content of a document without its tree. */
export function toPlainDocument(document: Paper): PlainDocument {
  const { title, subtitle, sender, marking, edition, blocks } = document;
  return {
    title,
    author: sender[0] ?? '',
    head: [...sender, subtitle, marking ?? '', edition].filter((line) => line !== ''),
    blocks: blocks.flatMap(toPlain),
  };
}

/** Every text of the document: what all outputs must hold. */
export function textsOf({ title, head, blocks }: PlainDocument): readonly string[] {
  const texts = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'facts':
        return block.rows.flatMap(({ term, text }) => [term, text]);
      case 'list':
        return block.items;
      case 'table':
        return [...block.columns, ...block.rows.flat()];
      default:
        return assertNever(block);
    }
  });
  return [title, ...head, ...texts];
}
