import { companyRule, registerRule } from '../make-rules.ts';
import type { Hit, Rule } from '../rule.ts';
import type { CheckedText } from '../text/checked-text.ts';
import { isPageMark, pageTitle } from '../text/page-edges.ts';

/** The first line of each text that is a page mark, or a title that stood somewhere before. */
function findPageEdges({ texts }: { readonly texts: readonly CheckedText[] }): readonly Hit[] {
  const seen = new Set<string>();
  const isRepeated = (line: string, language: string) => {
    const title = pageTitle(line);
    if (title === undefined) return false;
    const key = `${language}:${title}`;
    const isKnown = seen.has(key);
    seen.add(key);
    return isKnown;
  };
  // The name of the register is no page, whatever it holds.
  const pasted = texts.filter(({ question }) => question !== 'name');
  return pasted.flatMap(({ text, place, language = '' }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const edges = lines.filter((line) => isPageMark(line) || isRepeated(line, language));
    // A single line is an answer of its own, such as a name.
    return edges
      .slice(0, lines.length < 2 ? 0 : 1)
      .map((line) => ({ place, values: { hit: line.trim() } }));
  });
}

/** Headers and footers between the lines of an answer. */
export const pageEdgeRules: readonly Rule[] = [
  companyRule('TXT-09', 'warning', '12(1) art.', findPageEdges),
  registerRule('TXT-09', 'warning', '12(1) art.', findPageEdges),
];
