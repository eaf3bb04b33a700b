import type { Look } from '../look.ts';
import { tableStyles } from '../styles/table-styles.ts';

/** The styles part with what the library cannot say: styles of tables, and no lonely lines by default. */
export function completeStyles(styles: string, look: Look): string {
  return styles
    .replace('<w:pPrDefault><w:pPr>', (start) => `${start}<w:widowControl/>`)
    .replace('</w:styles>', (end) => tableStyles(look) + end);
}
