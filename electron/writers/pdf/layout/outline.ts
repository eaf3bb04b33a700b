import type { Block, Paper } from '../../../../shared/document/document.ts';
import { partName } from '../../../../shared/document/part-name.ts';
import type { OutlineEntry } from './layout-context.ts';

function toEntry(block: Block, index: number): readonly OutlineEntry[] {
  if (block.kind === 'part')
    return [{ block: index, kind: 'part', number: undefined, text: partName(block) }];
  if (block.kind !== 'heading' || block.level !== 1) return [];
  return [{ block: index, kind: 'section', number: block.number, text: block.text }];
}

/** Every part and every section in order, where a table of contents lists them. */
export function findOutline({ blocks }: Paper): readonly OutlineEntry[] {
  return blocks.some(({ kind }) => kind === 'contents') ? blocks.flatMap(toEntry) : [];
}
