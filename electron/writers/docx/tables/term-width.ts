import type { Details } from '../../../../shared/document/document.ts';
import { mm } from '../page.ts';
import { textEms } from '../text/letter-widths.ts';

/** The room for terms: of all facts alike whose terms are single words, as those of a card are, or of longer ones. */
const termWidths = { narrow: mm(27), wide: mm(41) };
/** Of the text of a term, in twips; the widths of letters are a guess, and the letters are bold. */
const em = 9.5 * 20 * 1.06;

/** Narrow where each term stands on one line in it. */
export function termWidthOf({ rows }: Details): number {
  const { narrow, wide } = termWidths;
  const room = narrow - mm(2);
  return rows.every(({ term }) => textEms(term) * em <= room) ? narrow : wide;
}
