import type { PdfKit } from './pdf-kit.ts';

/** Room between what is jumped to and the top of the window. */
export const airAbove = 8;

/** Names of one length, as they must stand in the order of their bytes (ISO 32000-1, 7.9.6). */
export function destinationOf(block: number): string {
  return `block${String(block).padStart(6, '0')}`;
}

/** Names a height of the current page as the place of a block, for links to it. */
export function addDestination(pdf: PdfKit, block: number, y: number): void {
  pdf.addNamedDestination(destinationOf(block), 'XYZ', 0, Math.max(0, y - airAbove), null);
}
