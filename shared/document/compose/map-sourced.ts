// Walks everything in a document that has a place of its own, and lets its text be changed.
import type { AnswerPlace } from '../../register/file-content.ts';
import { assertNever } from '../../util/assert-never.ts';
import type { Block, Inlines, ListItem } from '../document.ts';

export interface Sourced {
  readonly source: AnswerPlace | undefined;
  /** False where what follows comes from the same answer. */
  readonly isLast: boolean;
}

export interface SourcedEdit {
  inlines(inlines: Inlines, element: Sourced): Inlines;
  heading(text: string, element: Sourced): string;
}

interface Visit {
  inlines(inlines: Inlines, source: AnswerPlace | undefined): Inlines;
  heading(text: string, source: AnswerPlace | undefined): string;
}

/** The blocks with the text of each element changed. */
export function mapSourced(blocks: readonly Block[], edit: SourcedEdit): readonly Block[] {
  const order = sourcesOf(blocks);
  let index = -1;
  const next = (source: AnswerPlace | undefined): Sourced => {
    index += 1;
    return { source, isLast: !isSame(source, order[index + 1]) };
  };
  return walk(blocks, {
    inlines: (inlines, source) => edit.inlines(inlines, next(source)),
    heading: (text, source) => edit.heading(text, next(source)),
  });
}

/** The source of each element, in the order of reading. */
export function sourcesOf(blocks: readonly Block[]): readonly (AnswerPlace | undefined)[] {
  const sources: (AnswerPlace | undefined)[] = [];
  const note = <Text>(text: Text, source: AnswerPlace | undefined): Text => {
    sources.push(source);
    return text;
  };
  walk(blocks, { inlines: note, heading: note });
  return sources;
}

function isSame(one: AnswerPlace | undefined, other: AnswerPlace | undefined): boolean {
  return one?.path === other?.path && one?.file === other?.file;
}

function walk(blocks: readonly Block[], visit: Visit): readonly Block[] {
  return blocks.map((block) => walkBlock(block, visit));
}

function walkBlock(block: Block, visit: Visit): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: visit.heading(block.text, block.source) };
    case 'paragraph':
      return walkItem(block, visit);
    case 'list':
      return { ...block, items: walkItems(block.items, visit) };
    case 'details':
      return { ...block, rows: walkItems(block.rows, visit) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => walkItems(cells, visit)) };
    case 'box':
      return { ...block, blocks: block.blocks.map((inner) => walkInner(inner, visit)) };
    case 'signature': {
      const { title } = block;
      return { ...block, title: { ...title, text: visit.heading(title.text, title.source) } };
    }
    case 'part':
    case 'contents':
    case 'fill-in':
    case 'figure':
      return block;
    default:
      return assertNever(block);
  }
}

/** The item itself where nothing changes, as in most papers. */
function walkItem<Item extends ListItem>(item: Item, visit: Visit): Item {
  const inlines = walkInlines(item, visit);
  return inlines === item.inlines ? item : { ...item, inlines };
}

function walkItems<Item extends ListItem>(items: readonly Item[], visit: Visit): readonly Item[] {
  return items.map((item) => walkItem(item, visit));
}

/** The runs that come from an answer of their own, then the whole where none of them was its answer. */
function walkInlines({ inlines, source }: ListItem, visit: Visit): Inlines {
  if (!inlines.some((run) => run.kind === 'text' && run.source))
    return visit.inlines(inlines, source);
  const sources = inlines.map((run) => (run.kind === 'text' ? run.source : undefined));
  const walked = inlines.flatMap((run, index) => {
    const own = sources[index];
    return own ? visit.inlines([run], own) : [run];
  });
  const isToldByRun = sources.some((own) => own !== undefined && isSame(own, source));
  return isToldByRun ? walked : visit.inlines(walked, source);
}

type Inner = Extract<Block, { readonly kind: 'box' }>['blocks'][number];

function walkInner(block: Inner, visit: Visit): Inner {
  return block.kind === 'list'
    ? { ...block, items: walkItems(block.items, visit) }
    : walkItem(block, visit);
}
