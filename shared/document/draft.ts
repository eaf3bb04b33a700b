// A passage that nobody has confirmed gets a word behind it, so that nobody needs to see the bar beside it.
import { assertNever } from '../util/assert-never.ts';
import type { Block, Inline, Inlines, ListItem } from './document.ts';

/** The blocks with the word behind each passage that nobody has confirmed. */
export function markUnconfirmed(blocks: readonly Block[], word: string): readonly Block[] {
  const note = { kind: 'unconfirmed', text: ` [${word}]` } as const;
  return blocks.map((block, index) => markBlock(block, blocks[index + 1], note));
}

function markBlock(block: Block, next: Block | undefined, note: Inline): Block {
  switch (block.kind) {
    case 'paragraph':
      // An answer of several paragraphs is marked once.
      return markItem(block, isContinued(block, next), note);
    case 'list':
      return { ...block, items: markItems(block.items, note) };
    case 'details':
      return { ...block, rows: markItems(block.rows, note) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => markItems(cells, note)) };
    case 'box':
      return {
        ...block,
        blocks: block.blocks.map((inner, index) =>
          inner.kind === 'list'
            ? { ...inner, items: markItems(inner.items, note) }
            : markItem(inner, isContinued(inner, block.blocks[index + 1]), note),
        ),
      };
    case 'heading':
    case 'signature':
    case 'part':
    case 'contents':
    case 'fill-in':
    case 'figure':
      return block;
    default:
      return assertNever(block);
  }
}

function isContinued(block: ListItem, next: Block | undefined): boolean {
  return next?.kind === 'paragraph' && isUnconfirmed(next) && isSamePlace(block, next);
}

function isSamePlace({ source: one }: ListItem, { source: other }: ListItem): boolean {
  return one?.path === other?.path && one?.file === other?.file;
}

/** Neighbours in a list or in a row share one word, which stands behind the last of them. */
function markItems<Item extends ListItem>(items: readonly Item[], note: Inline): readonly Item[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    return markItem(item, next !== undefined && isUnconfirmed(next), note);
  });
}

function markItem<Item extends ListItem>(item: Item, isShared: boolean, note: Inline): Item {
  if (item.unconfirmed) {
    const isMarked = isUnconfirmed(item) && !isShared;
    return isMarked ? { ...item, inlines: [...item.inlines, note] } : item;
  }
  const inlines = markRuns(item.inlines, note);
  return inlines === item.inlines ? item : { ...item, inlines };
}

/** An empty cell has nothing to confirm. */
function isUnconfirmed({ unconfirmed, inlines }: ListItem): boolean {
  return unconfirmed === true && inlines.some(({ text }) => text !== '');
}

function markRuns(inlines: Inlines, note: Inline): Inlines {
  if (!inlines.some(isUnconfirmedRun)) return inlines;
  return inlines.flatMap((run, index) => {
    const isLast = isUnconfirmedRun(run) && !isUnconfirmedRun(inlines[index + 1]);
    return isLast ? [run, note] : [run];
  });
}

function isUnconfirmedRun(run: Inline | undefined): boolean {
  return run?.kind === 'text' && run.unconfirmed === true;
}
