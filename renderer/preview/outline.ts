import { createContext } from 'react';
import type { Paper } from '../../shared/document/document.ts';
import { partName } from '../../shared/document/part-name.ts';

export interface OutlineLine {
  readonly isPart: boolean;
  readonly number: string | undefined;
  readonly text: string;
}

/** The lines of the document's table of contents. */
export const OutlineContext = createContext<readonly OutlineLine[]>([]);

/** Every part and every heading of level 1, in order. */
export function findOutline(document: Paper): readonly OutlineLine[] {
  return document.blocks.flatMap((block): readonly OutlineLine[] => {
    if (block.kind === 'part') return [{ isPart: true, number: undefined, text: partName(block) }];
    if (block.kind !== 'heading' || block.level !== 1) return [];
    return [{ isPart: false, number: block.number, text: block.text }];
  });
}
