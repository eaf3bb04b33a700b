import type { Block } from './document.ts';

const introduced: ReadonlySet<Block['kind']> = new Set(['table', 'details', 'list', 'fill-in']);

/** Whether a paragraph between the two introduces what belongs to the same heading: a list, or a heading of a deeper level. */
export function introduces(before: Block | undefined, next: Block | undefined): boolean {
  if (before?.kind !== 'heading' || !next) return false;
  return next.kind === 'heading' ? next.level > before.level : introduced.has(next.kind);
}
