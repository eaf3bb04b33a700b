// Headers and footers of pages that came along when a printed notice was copied into the answers.
import { matchPatterns } from './match-patterns.ts';

/** A name of the document itself, as it stands at the top of each page. */
const title =
  /tietosuoja(seloste|ilmoitus|käytäntö)|rekisteriseloste|dataskyddsbeskrivning|registerbeskrivning|privacy (notice|policy|statement)/i;

/** True where a line may name the document. */
export function mayHaveTitle(text: string): boolean {
  return title.test(text);
}

/** A line of the edge of a page is short and no sentence. */
const longest = 100;

/** True for a mark like "2 (5)", which stands nowhere but at the edge of a page. */
function isPageMark(line: string): boolean {
  return matchPatterns(line).has('pageMark');
}

/** What stays the same from page to page; undefined for a line that names no document. */
export function pageTitle(line: string): string | undefined {
  const isTitle = line.length <= longest && title.test(line) && !/[.,:;!?]\s*$/.test(line);
  return isTitle
    ? line
        .toLowerCase()
        .replace(/[^\p{L}]+/gu, ' ')
        .trim()
    : undefined;
}

/** The text without page marks and without the lines of that title. */
export function withoutPageEdges(text: string, found: string): string {
  const known = pageTitle(found);
  const isEdge = (line: string) =>
    isPageMark(line) || (known !== undefined && pageTitle(line) === known);
  return text
    .split('\n')
    .filter((line) => !isEdge(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
