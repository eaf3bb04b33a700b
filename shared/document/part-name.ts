import type { Part } from './document.ts';

/** The name of a part where its title stands alone, as in a table of contents: two notices differ by subtitle only. */
export function partName({ title, subtitle }: Part): string {
  return [title, subtitle].filter((text) => text !== '').join(' – ');
}
